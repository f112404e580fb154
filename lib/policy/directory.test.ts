import { describe, expect, it } from "vitest";
import { offices } from "./departments";
import { type Directory, directoryDistricts, directoryEntry } from "./directory";

const blank = { phone: null, address: null, hours: null };
const hours = { zh: "工作日上午", en: "Weekday mornings" };
const filled: Directory = { ejin: { 盟财政局: { hours } } };

describe("directoryEntry", () => {
  it("is blank for every office in every district until the operator fills it in", () => {
    expect(directoryDistricts).toHaveLength(6);
    for (const district of directoryDistricts) {
      for (const office of Object.values(offices)) {
        expect(directoryEntry(district, office, {})).toEqual(blank);
      }
    }
  });

  it("gives what is filled in, and leaves the rest blank", () => {
    expect(directoryEntry("ejin", offices.finance, filled)).toEqual({ ...blank, hours });
    expect(directoryEntry("ejin", offices.tax, filled)).toEqual(blank);
    expect(directoryEntry("alxa-left", offices.finance, filled)).toEqual(blank);
  });

  it.each([null, "outside", "toString"])("is blank for %j, which is no district", (district) => {
    expect(directoryEntry(district, offices.finance, filled)).toEqual(blank);
  });
});
