package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.DatagramSocketImpl;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.testing.ToyCoder;

/**
 * Runs commands in a Java without sockets and prints how many were asked for, in its last line. Streams, channels,
 * datagrams and addresses of the web are refused, in ways that every Java from 17 on has.
 */
public final class NoNetwork {
    private static final AtomicInteger REFUSED = new AtomicInteger();

    private NoNetwork() {}

    static IOException refused() {
        REFUSED.incrementAndGet();
        return new IOException("no network in this test");
    }

    public static void main(String[] arguments) throws Exception {
        refuseStreams();
        URL.setURLStreamHandlerFactory(protocol -> protocol.startsWith("http") || protocol.equals("ftp") ? new NoWeb() : null);
        int status = arguments[0].equals("try") ? attempt(arguments) : run(arguments);
        System.out.println("refused " + REFUSED.get());
        System.out.flush();
        Runtime.getRuntime().halt(status);
    }

    @SuppressWarnings("deprecation") // still the only switch for sockets that works on every Java
    private static void refuseStreams() throws IOException {
        Socket.setSocketImplFactory(Refusing::new);
        ServerSocket.setSocketFactory(Refusing::new);
        DatagramSocket.setDatagramSocketImplFactory(RefusingDatagrams::new);
    }

    /** Runs commands parted by {@code +}; returns the worst status. */
    private static int run(String[] arguments) {
        Session session = new Session(System.out, System.err, Path.of(System.getProperty("dateline.home")), 0, false);
        int worst = 0;
        List<String> command = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("+")) {
                worst = Math.max(worst, new Main(session, ToyCoder::of).run(command.toArray(String[]::new)));
                command.clear();
            } else {
                command.add(argument);
            }
        }
        return worst;
    }

    /** Tries the ways to the network that are named; returns 0 when none is open. */
    private static int attempt(String[] ways) throws IOException {
        int open = 0;
        for (String way : Arrays.copyOfRange(ways, 1, ways.length)) {
            try {
                attempt(way);
                System.out.println("open: " + way);
                open = 1;
            } catch (IOException | Error e) {
                System.out.println("closed: " + way);
            }
        }
        return open;
    }

    private static void attempt(String way) throws IOException {
        switch (way) {
            case "socket" -> new Socket("127.0.0.1", 9).close();
            case "server" -> new ServerSocket(0).close();
            case "channel" -> SocketChannel.open().close();
            case "url" -> URI.create("http://127.0.0.1:9/").toURL().openStream().close();
            case "datagram" -> new DatagramSocket().close();
            default -> throw new IllegalArgumentException(way);
        }
    }

    private static final class NoWeb extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw refused();
        }
    }

    /** Hands out nothing. */
    public static final class Provider extends SelectorProvider {
        @Override
        public DatagramChannel openDatagramChannel() throws IOException {
            throw refused();
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
            throw refused();
        }

        @Override
        public Pipe openPipe() throws IOException {
            throw refused();
        }

        @Override
        public AbstractSelector openSelector() throws IOException {
            throw refused();
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() throws IOException {
            throw refused();
        }

        @Override
        public SocketChannel openSocketChannel() throws IOException {
            throw refused();
        }
    }

    /** Datagrams that never come into being. */
    private static final class RefusingDatagrams extends DatagramSocketImpl {
        @Override
        protected void create() throws SocketException {
            refused();
            throw new SocketException("no network in this test");
        }

        @Override
        protected void bind(int port, InetAddress address) throws SocketException {
            throw new SocketException("no network in this test");
        }

        @Override
        protected void send(DatagramPacket packet) throws IOException {
            throw refused();
        }

        @Override
        protected int peek(InetAddress address) throws IOException {
            throw refused();
        }

        @Override
        protected int peekData(DatagramPacket packet) throws IOException {
            throw refused();
        }

        @Override
        protected void receive(DatagramPacket packet) throws IOException {
            throw refused();
        }

        @Override
        @Deprecated
        protected void setTTL(byte ttl) {}

        @Override
        @Deprecated
        protected byte getTTL() {
            return 0;
        }

        @Override
        protected void setTimeToLive(int ttl) {}

        @Override
        protected int getTimeToLive() {
            return 0;
        }

        @Override
        protected void join(InetAddress address) throws IOException {
            throw refused();
        }

        @Override
        protected void leave(InetAddress address) throws IOException {
            throw refused();
        }

        @Override
        protected void joinGroup(SocketAddress address, NetworkInterface network) throws IOException {
            throw refused();
        }

        @Override
        protected void leaveGroup(SocketAddress address, NetworkInterface network) throws IOException {
            throw refused();
        }

        @Override
        protected void close() {}

        @Override
        public void setOption(int option, Object value) {}

        @Override
        public Object getOption(int option) {
            return null;
        }
    }

    /** A socket that never comes into being. */
    private static final class Refusing extends SocketImpl {
        @Override
        protected void create(boolean stream) throws IOException {
            throw refused();
        }

        @Override
        protected void connect(String host, int port) throws IOException {
            throw refused();
        }

        @Override
        protected void connect(InetAddress address, int port) throws IOException {
            throw refused();
        }

        @Override
        protected void connect(SocketAddress address, int timeout) throws IOException {
            throw refused();
        }

        @Override
        protected void bind(InetAddress host, int port) throws IOException {
            throw refused();
        }

        @Override
        protected void listen(int backlog) throws IOException {
            throw refused();
        }

        @Override
        protected void accept(SocketImpl socket) throws IOException {
            throw refused();
        }

        @Override
        protected InputStream getInputStream() throws IOException {
            throw refused();
        }

        @Override
        protected OutputStream getOutputStream() throws IOException {
            throw refused();
        }

        @Override
        protected int available() throws IOException {
            throw refused();
        }

        @Override
        protected void close() {}

        @Override
        protected void sendUrgentData(int data) throws IOException {
            throw refused();
        }

        @Override
        public void setOption(int option, Object value) {}

        @Override
        public Object getOption(int option) {
            return null;
        }
    }
}
