import { basePath } from "@/messages/locale";

/** Where the JSON Schema of the rules is. */
export const rulesSchemaAddress = `${basePath}/api/v1/rules/schema.json`;
