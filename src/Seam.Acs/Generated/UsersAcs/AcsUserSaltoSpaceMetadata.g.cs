// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What only Salto Space knows of a user.</summary>
/// <remarks><c>acs_user.salto_space_metadata</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsUserSaltoSpaceMetadata>))]
public sealed partial record AcsUserSaltoSpaceMetadata : ISeamJson<AcsUserSaltoSpaceMetadata>
{
    /// <summary>Makes an empty one.</summary>
    public AcsUserSaltoSpaceMetadata() { }

    /// <summary>
    /// True if Salto Space's AuditOpenings option is on for the user. <c>null</c> where the API has none.
    /// </summary>
    /// <remarks><c>audit_openings</c> of the API.</remarks>
    public bool? AuditOpenings { get; init; }

    /// <summary>Salto Space's own ID of the user. <c>null</c> where the API has none.</summary>
    /// <remarks><c>user_id</c> of the API.</remarks>
    public string? UserId { get; init; }

    /// <summary>
    /// Members that the API sent and this version of the library does not know, by their names in the API. Never
    /// <c>null</c>.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get;
        init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;
    } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
