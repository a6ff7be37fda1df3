// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A means of entry to issue with a new grant.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantCreateRequestedAccessMethod>))]
public sealed partial record AccessGrantCreateRequestedAccessMethod
    : ISeamJson<AccessGrantCreateRequestedAccessMethod>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public AccessGrantCreateRequestedAccessMethod() { }

    /// <summary>PIN to use, digits only; for mode <c>code</c> alone. Left out, one is made.</summary>
    /// <remarks><c>code</c> of the API, digits only, 4 to 9 characters.</remarks>
    public string? Code { get; init; }

    /// <summary>
    /// How many times the instant key's link can be used; for mode <c>MobileKey</c> alone. 1 by default.
    /// </summary>
    /// <remarks><c>instant_key_max_use_count</c> of the API, at least 1.</remarks>
    public long? InstantKeyMaxUseCount { get; init; }

    /// <summary>Which means of entry to issue.</summary>
    /// <remarks><c>mode</c> of the API.</remarks>
    public required AccessMethodMode Mode { get; init; }
}
