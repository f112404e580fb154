// Draws what chats show beside a link to the site, a picture for each language: public/chat-<language>.png.
import { load } from "./bundle.mjs";

const { drawChatPictures } = await load("scripts/chat-pictures/main.tsx");
await drawChatPictures();
