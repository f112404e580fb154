import { home } from "@/messages/home";
import { localeOf } from "@/messages/locale";

export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  const texts = home[localeOf((await params).locale)];
  return <h1 className="text-3xl">{texts.title}</h1>;
}
