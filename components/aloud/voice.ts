/** What is read of a voice of the browser. */
export type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">;

/** Voices name their language as `zh-CN`, `zh_CN` or `cmn-Hans-CN`. */
const tagOf = ({ lang }: Voice): string =>
  lang.toLowerCase().replace("_", "-").replace(/^cmn/, "zh");

/** Chinese that is spoken in another way than in Alxa. */
const otherChinese = /^(?:yue|zh-(?:hk|mo|yue))/;

/**
 * The voice of the device for a language; undefined where there is none. A voice that a server speaks would be sent what it reads, answers among it: it is
 * none.
 *
 * @example voiceFor([], "zh-CN") // undefined
 */
export function voiceFor<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const [language = ""] = lang.split("-");
  const able = voices.filter((voice) => {
    const tag = tagOf(voice);
    return voice.localService && tag.split("-")[0] === language && !otherChinese.test(tag);
  });
  const exact = able.filter((voice) => tagOf(voice) === lang.toLowerCase());
  const among = exact.length > 0 ? exact : able;
  return among.find((voice) => voice.default) ?? among[0];
}
