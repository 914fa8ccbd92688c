#!/usr/bin/env bash
# The verdict on a specification: annotations to the output, specification.sarif and specification.md beside it, and the exit code.
# ROOT is the document, RASL the launcher, BASE the revision that the change starts from (none where there is no history).
set -uo pipefail
root=${ROOT:-openapi}
rasl=${RASL:-./rasl}
base=()
if [ -n "${BASE:-}" ]; then
  start=$(git merge-base "$BASE" HEAD) || exit 2
  base=(--base "$start")
fi

"$rasl" check "$root" "${base[@]}" --format github
code=$?
[ "$code" -lt 2 ] || exit "$code"
"$rasl" check "$root" "${base[@]}" --format sarif >specification.sarif
{
  printf '<!-- specification -->\n'
  "$rasl" check "$root" "${base[@]}" --format markdown
} >specification.md
if [ -n "${start:-}" ]; then
  changes=$("$rasl" diff "$start:$root" "$root" --format markdown)
  compatible=$?
  printf '\n<details><summary>What changes, compared with where this starts</summary>\n\n%s\n\n</details>\n' "$changes" >>specification.md
  # Without a released version to hold it against, what it starts from is what users rely on.
  if [ ! -d openapi/released ] && [ "$compatible" -ne 0 ]; then
    "$rasl" diff "$start:$root" "$root" --format github
    code=1
  fi
fi
cat specification.md >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
exit "$code"
