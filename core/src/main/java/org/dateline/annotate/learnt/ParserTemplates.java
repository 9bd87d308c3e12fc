package org.dateline.annotate.learnt;

import org.dateline.hashed.Templates;

/**
 * What the parser looks at when it chooses moves and labels: templates over {@link ParserAtoms}, those first that tell most of
 * what all of them together would.
 */
final class ParserTemplates {
    static final Templates MOVES = new Templates(ParserAtoms.NAMES, """
            b1.t, s0l.l, b0.t, b0.w b0.left, s0.t s0+1.t b0.t, b0.w b0.t, b0.t dist, s0r.t s0r2.t s0.t, b0l.l, s0l.t, b0.w b1.t,
            s0.t b0.t between b1.t, s0.l b0.t, s0.w between, s0.t b0.t between, b0.t b1.t b2.t, s0l.t s0l2.t s0.t,
            s0+1.w s0.t b0.t, s0.t b0.t b0l.l, s0.w b1.t;
            b0l.t b0l2.t b0.t, s0.l, b0.t b1.w, s0.t s0.left b0.t b0.left, b0.w between, s1.t, s0r.l, b0-1.t b0.t b1.t s0.t,
            c.w s0.t b0.t between, c.w s0.l s0.t b0.t, s1.left s0.left b0.t, s0h.w b0.w, s0.w b0l.w b0.t, s0.t b0.t b0l.w,
            s0.w s0.rc, s0.t b0.t b0l.w s1.t;
            s1.w s1.t, s0.w s0.t b0.t, s0.t b0.t b1.t, s0.t b1.w, s1.t s1.right b0.t, b0.t b0.left, s0.l b0.w, s0.t s0.rc,
            c.w s0.t b0.t b0l.w, s0.w dist, c.w b0.t b1.t, s0.t s0l.l b0.t, s0h.t s0h.l s0.l b0.t, b0.w b0.lc;
            s2.t s1.t s0.t, b1.w, b0l.w, s0.w s0.t, s0.w s0.t b0.w, s0.t b0.t b0l.t, c.w s1.t s0.t b0.t, s0.t s0.right b0.w,
            s0.e b0.t s0.t, s1.t b0.t, b0.t b1.t b2.t b3.t, s0.t s0.left, s0h.w s0.t b0.t, s0.t s0.right b0.t,
            s0.w s0.t b0.w b0.t;
            s0.w s0.lc, s1.t s0.t b0.t b1.t, s0.t b0.t b0l.w dist, s1.t s1.l s0.t s0.l b0.t, s1l.l s1.t b0.t,
            s1.w s1.t b0.w b0.t, s0.t b1.t, s0.t b0.t s0.right between, b2.t, s0.w s0l.w b0.t, b0.e s0.t b0.t, v.w b0.t s0.t,
            s0.t s0r.l b0.t, s0.w b0.t b1.t, s0.t b0-1.t b0.t;
            s0.l s0.t b0.t b0l.w, s0.w b0.w dist, b2.w b2.t, s0.w s0r.t b0.t, s0r.w b0.w, s0.t b0.t, v.w b0l.w b0.t,
            s0.t s0.right, s1.t s0.w b0.t, b0.w b1.w, s2.w s2.t, s0h.t s0.t b0.t b0l.w, s0.w s0.right, s0.e b0.e b0l.w,
            b0.t b0l.t b0l2.t s0.t, s0.t s0r.t b0.t, s1.t s0.t b0.t, s0.t b0.w b1.t, b0-1.w b0.t s0.t, b1.w b1.t, b0.t b1.t;
            s0l.w, s0.t s0l.t b0.t, s0.t b0.t b1.t b2.t, b3.t, s0.w s0.left, s1.w, v.i s0.t b0.t c.w, b0.w, s0h.t s0.l b0.t,
            b0.t b0.lc, s0r2.t s0r2.l, b0l.t, s0r.t, b0.w dist, s0.t s0.lc, s0.t dist, s1r.t s1.t b0.t, s0.t b0.t b0.left dist,
            s0.t b0.t b0l.w between, s0r.w, s0.t s0r.w b0.t, s0.t b0.t dist, c.w s0.w b0.t, s0.t b0.w b0.t;
            c.w s0.t b0.t, s0h.t s0.t b0.t, s0.w b1.w, b2.w, s0.t b0.t b1.w, s0.t, s0hh.t s0h.t s0.t b0.t, s1.t s0.t s0.l b0.t,
            s0.w, s2.t s1.t s0.t b0.t, c.w s0.t b0.w, s0.w b0.w, s1.t s0.t b0.w, v.w s0.w b0.t, s1.w s0.t b0.t, s0.w b0l.w b0.w,
            s0.w b0l.w, s1.w b0.w, c.t s0.w b0.w, s1.w s0.w, s0.w b0.w b0.t, v.w b0.w, v.w v.i b0.t, s2.t, s2.l s1.l s0.l b0.t,
            s0h.w, s0h.t, b0l2.t b0l2.l
            """);

    static final Templates LABELS = new Templates(ParserAtoms.NAMES, """
            move s0.right b0.left, move s0l.w s0.t, move b0l.w b0.t, move s0.t b0.t between, move c.w s0.w,
            move s0.t b0.t b0l.t, move s0.t s0r.t b0.t, move s0.l b0.t b0.left, move s0.t s0.left b0.t, move b0-1.t s0.t b0.t,
            move b0.w, move s0.w, move s0.t, move s0.t b0.t b1.t, move s0.w s0.t b0.t, move b0.t b1.t b2.t,
            move b0l.l b0l2.l s0.t b0.t, move c.w b0l.w b0.t;
            move v.w b0.t, move s0.t b0.t b0.left b1.t, move s0.w b0.left, move s1.l s0.t b0.t, move s0.left b0.left,
            move b0.e s0.t, move b0.t;
            move s0+1.t s0.t b0.t, move s0.e b0.t, move s0.w b0.t between, move s0.t b0.w b0.t, move c.w s0.t b0.t b0.left,
            move b1.t b2.t, move s0.w b0.t b0.left;
            move b0l.t b0l2.t b0.t, move s0.l b0.w, move s0.l s0.t b0.t, move s0.w b0.t, move s0.t s0r.l b0.t,
            move s0.w b0.t b0.left between, move b0.w b1.w, move s0.w b0l.w, move c.w b0.w, move s0.w dist,
            move s0+1.w s0.t b0.t, move s0h.w s0.t b0.t, move b0.e b0.t s0.w;
            move s0.t b0.w b0.left, move s0.t b0.t b0.left, move s0.w s0.t b0.w b0.t, move s0h.t s0.l b0.t, move b0.w dist,
            move s0.w s0l.w, move b1.w, move c.w s0.t b0.t, move s0.t b0.t dist, move s0.t b0.t b1.t b2.t,
            move s0.t b0.w between, move s0.t s0.right b0.t, move s0.t b0.t s0l.w, move s1.t s0.t b0.t, move s0.t b0.t b0l.w;
            move s0.t b0.t, move c.w s0.w b0l.w, move s0.w s0r.w b0.t, move s0.w s0.left b0.t, move s0.w s0.right b0.t,
            move b0.w b0l.w, move b0-1.w s0.t b0.t, move s1.w s0.t b0.t, move b1.w s0.w, move s0.w s0.right b0.t b0.left,
            move s0.t b0.t b1.w, move s0.w b0l.w b0.t, move s0.t b0.w, move s0.e b0.e, move s0.w b0.t b1.t, move s0.w b0.w,
            move b0-1.w b0.t s0.w, move s0.e s0.t b0.w, move s0.t b0.w b1.t, move b2.w
            """);

    private ParserTemplates() {}
}
