import { BatchPage } from "@/components/batch/page";
export default function Page() {
  return <BatchPage />;
}
