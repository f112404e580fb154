import { describe, expect, it } from "vitest";
import { accepted } from "./encoding";
import { readTarget } from "./target";

describe("the target of a request", () => {
  it.each([
    ["/", "/", ""],
    ["/check", "/check", ""],
    ["/%63heck", "/check", ""],
    ["/check?a=%&b", "/check", "?a=%&b"],
    ["/check?", "/check", "?"],
    ["/check?a?b#c", "/check", "?a?b"],
    ["//a.example/check", "//a.example/check", ""],
    ["http://a.example", "/", ""],
    ["http://a.example?a", "/", "?a"],
    ["HTTPS://a.example:1/check?a", "/check", "?a"],
    ["*", "*", ""],
  ])("%s is %s and %j", (url, path, query) => {
    expect(readTarget(url)).toEqual({ path, query });
  });

  it.each(["", "check", "?a", "/%", "/%ff", "ftp://a.example/", "a.example:80"])(
    "%j is none",
    (url) => expect(readTarget(url)).toBeNull(),
  );
});

describe("the encodings that a visitor reads", () => {
  it.each([
    [undefined, ["identity"]],
    ["", ["identity"]],
    ["gzip", ["gzip", "identity"]],
    ["GZIP, deflate, BR", ["br", "gzip", "identity"]],
    ["br;q=0, gzip;q=0.5", ["gzip", "identity"]],
    ["br; q=0.000, gzip; q=0", ["identity"]],
    ["br;q=0.001", ["br", "identity"]],
    ["*", ["identity"]],
  ])("%j: %j", (header, encodings) => {
    expect(accepted(header)).toEqual(encodings);
  });
});
