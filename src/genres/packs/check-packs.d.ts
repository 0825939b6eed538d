/** One fault that the schema found. */
export interface SchemaFault {
  /** JSON pointer to the faulty value: `/packs/0/aspects/2`. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks a value against packs.schema.json; leaves the faults in `errors`. Compiled by scripts/compile-pack-schema.mjs. */
export declare const checkPacks: {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaFault[] | null;
};
