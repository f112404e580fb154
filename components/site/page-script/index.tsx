/** The script that stands in the page itself, of `script.ts`; the build bundles it and puts it here. */
export const PageScript = () => <script>{process.env.PAGE_SCRIPT}</script>;
