import { problemResponse } from "@/lib/http/problem";

/** Answers every address of the interface that is none. */
function notFound(): Response {
  return problemResponse({
    status: 404,
    en: "There is nothing at this address. The interface is described at /api/v1/openapi.json.",
    zh: "这个地址没有内容。接口说明在 /api/v1/openapi.json。",
  });
}

export {
  notFound as DELETE,
  notFound as GET,
  notFound as HEAD,
  notFound as OPTIONS,
  notFound as PATCH,
  notFound as POST,
  notFound as PUT,
};
