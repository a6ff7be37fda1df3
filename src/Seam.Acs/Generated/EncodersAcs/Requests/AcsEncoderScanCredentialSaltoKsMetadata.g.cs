// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How a Salto KS encoder reads.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEncoderScanCredentialSaltoKsMetadata>))]
public sealed partial record AcsEncoderScanCredentialSaltoKsMetadata
    : ISeamJson<AcsEncoderScanCredentialSaltoKsMetadata>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public AcsEncoderScanCredentialSaltoKsMetadata() { }

    /// <summary>
    /// True to find tags that the site does not know yet. By default only known ones are found. Left out, the API takes
    /// <c>false</c>.
    /// </summary>
    /// <remarks><c>detect_new_tags</c> of the API.</remarks>
    public bool? DetectNewTags { get; init; }
}
