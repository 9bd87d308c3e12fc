#!/bin/sh
# Reads a file or folder, killing the program (SIGKILL) at random moments, then once more to the end, and compares the
# exports with those of a reading that nobody disturbed. Needs sqlite3. See docs/trials.md.
#
#   core/src/test/sh/kill-trial.sh PATH [KILLS] [SEED]        10 kills and seed 1 unless told otherwise
set -eu

path=$1
kills=${2:-10}
seed=${3:-1}
home=$(cd "$(dirname "$0")/../../../.." && pwd -P)
dateline=$home/dateline
work=$(mktemp -d)
process=
trap 'rm -rf "$work"' EXIT
trap 'test -z "$process" || kill -KILL "$process"; exit 130' INT TERM

fail() {
  echo "kill-trial: $1" >&2
  exit 1
}

exports() { # LEDGER FOLDER
  mkdir "$2"
  for format in claims csv geojson; do
    "$dateline" export --as "$format" --db "$1" -o "$2/$format"
  done
  "$dateline" report --db "$1" -o "$2/page.html"
}

kept() { # LEDGER: how many reports are in it; nothing of ours is asked, which might mend what is broken
  count=$(sqlite3 -readonly "$1" 'SELECT count(*) FROM current' 2>/dev/null) || count=0
  echo "$count"
}

whole() { # LEDGER
  if [ -s "$1" ] && [ "$(sqlite3 "$1" 'PRAGMA integrity_check')" != ok ]; then
    fail "the ledger is damaged (seed $seed)."
  fi
}

read_undisturbed() { # LEDGER
  status=0
  "$dateline" read "$path" --threads 2 --db "$1" > "$work/read.txt" 2>&1 || status=$?
  grep '^Read ' "$work/read.txt" || { cat "$work/read.txt"; fail "reading failed with exit status $status."; }
}

"$dateline" --version
began=$(date +%s)
read_undisturbed "$work/whole.db"
echo "undisturbed: $(($(date +%s) - began)) s"
exports "$work/whole.db" "$work/whole"
total=$(kept "$work/whole.db")

# For each life of the program: how many reports are in the ledger when the killer begins to aim, and for how long he aims.
awk -v seed="$seed" -v kills="$kills" -v total="$total" 'BEGIN {
  srand(seed)
  for (i = 0; i < kills; i++) printf "%d %.2f\n", int(rand() * total), rand() * 3
}' | sort -n > "$work/moments"

life=0
while read -r reports aim <&3; do
  life=$((life + 1))
  "$dateline" read "$path" --threads 2 --db "$work/killed.db" > "$work/killed.txt" 2>&1 &
  process=$!
  while [ "$(kept "$work/killed.db")" -lt "$reports" ] && kill -0 "$process" 2>/dev/null; do
    sleep 0.2
  done
  sleep "$aim"
  kill -KILL "$process" 2>/dev/null || fail "it ended before kill $life; give it more to read."
  wait "$process" 2>/dev/null || true
  whole "$work/killed.db"
  echo "kill $life of $kills: $(kept "$work/killed.db") of $total reports are kept"
done 3< "$work/moments"
process=

read_undisturbed "$work/killed.db"
whole "$work/killed.db"
exports "$work/killed.db" "$work/killed"
for file in "$work"/whole/*; do
  cmp "$file" "$work/killed/$(basename "$file")" || fail "$(basename "$file") differs (seed $seed)."
done
echo "the same bytes: claims, csv, geojson, page and manifests; $(wc -l < "$work/whole/claims") claims"
