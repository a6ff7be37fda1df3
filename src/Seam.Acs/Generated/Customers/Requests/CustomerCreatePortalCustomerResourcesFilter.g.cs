// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A condition on custom metadata.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalCustomerResourcesFilter>))]
public sealed partial record CustomerCreatePortalCustomerResourcesFilter
    : ISeamJson<CustomerCreatePortalCustomerResourcesFilter>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerCreatePortalCustomerResourcesFilter() { }

    /// <summary>Key in the custom metadata to look at.</summary>
    /// <remarks><c>field</c> of the API.</remarks>
    public required string Field { get; init; }

    /// <summary>How to compare.</summary>
    /// <remarks><c>operation</c> of the API.</remarks>
    public required CustomerCreatePortalCustomerResourcesFilterOperation Operation { get; init; }

    /// <summary>What to compare with.</summary>
    /// <remarks><c>value</c> of the API.</remarks>
    public required JsonElement Value { get; init; }
}
