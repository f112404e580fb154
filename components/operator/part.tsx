import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

interface PartProps {
  title: string;
  level: "h3" | "h4" | "h5";
  /** What the button says that takes it away. */
  removal: string;
  /** Left out where it must stay. */
  onRemove?: (() => void) | undefined;
  children: ReactNode;
}

/** A part of the form of which there can be several. */
export function Part({ title, level: Heading, removal, onRemove, children }: PartProps) {
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <Heading className="text-xl">{title}</Heading>
        {onRemove ? (
          <Button variant="quiet" onClick={onRemove}>
            {removal}
          </Button>
        ) : null}
      </div>
      {children}
    </div>
  );
}
