/** Makes a value on first use: a custom function's cell must not pay for schemas that only the sidebar needs. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
