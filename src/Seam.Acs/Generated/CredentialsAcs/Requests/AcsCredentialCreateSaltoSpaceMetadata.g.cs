// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How a new Salto Space card is made.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialCreateSaltoSpaceMetadata>))]
public sealed partial record AcsCredentialCreateSaltoSpaceMetadata
    : ISeamJson<AcsCredentialCreateSaltoSpaceMetadata>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public AcsCredentialCreateSaltoSpaceMetadata() { }

    /// <summary>True if this is the user's first card, to be encoded as a new one.</summary>
    /// <remarks><c>assign_new_key</c> of the API.</remarks>
    public bool? AssignNewKey { get; init; }
}
