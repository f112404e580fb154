import type { Metadata } from "next";
import { DepartmentList } from "@/components/guide/departments/department-list";
import { guideDepartments } from "@/locales/guide-departments";
import { localeOf } from "@/messages/locale";

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { title, description } = guideDepartments[localeOf((await params).locale)];
  return { title, description };
}

export default async function DepartmentsPage({ params }: PageProps) {
  return <DepartmentList locale={localeOf((await params).locale)} />;
}
