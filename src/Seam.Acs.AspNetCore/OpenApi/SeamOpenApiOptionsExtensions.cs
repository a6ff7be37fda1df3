using Microsoft.AspNetCore.OpenApi;
using Seam.Acs;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the schemas of Seam's records to OpenAPI documents.</summary>
public static class SeamOpenApiOptionsExtensions
{
    /// <summary>
    /// Adds the schemas of the records and enums of Seam's API, for endpoints that return or accept them:
    /// <c>services.AddOpenApi(options =&gt; options.AddSeamSchemas())</c>.
    /// </summary>
    /// <remarks>
    /// Members have the API's names. Records of responses allow further members, and records of requests do not. Enums are
    /// strings that list their known values as <c>x-extensible-enum</c>, because the API may add values at any time.
    /// </remarks>
    /// <param name="options">The options of the document.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static OpenApiOptions AddSeamSchemas(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddSchemaTransformer(new RecordSchemas(options));
    }
}
