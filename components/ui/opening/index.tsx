interface OpeningProps {
  /** That it is being opened. */
  words: string;
  /** That it needs scripts, where there are none. */
  noScript: string;
}

/** What stands in the place of something that only scripts can show, until they do. */
export function Opening({ words, noScript }: OpeningProps) {
  return (
    <>
      <p role="status">{words}</p>
      <noscript>
        <p>{noScript}</p>
      </noscript>
    </>
  );
}
