// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What a new Vostio key does at doors that already have keys.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialCreateAssaAbloyVostioMetadata>))]
public sealed partial record AcsCredentialCreateAssaAbloyVostioMetadata
    : ISeamJson<AcsCredentialCreateAssaAbloyVostioMetadata>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public AcsCredentialCreateAssaAbloyVostioMetadata() { }

    /// <summary>
    /// True to let Seam choose: a joiner key where the doors already have keys, an overriding one where they don't.
    /// </summary>
    /// <remarks><c>auto_join</c> of the API.</remarks>
    public bool? AutoJoin { get; init; }

    /// <summary>True to add the key to the present ones at every guest door it is for.</summary>
    /// <remarks><c>join_all_guest_acs_entrances</c> of the API.</remarks>
    public bool? JoinAllGuestAcsEntrances { get; init; }

    /// <summary>True to put the key in place of the present ones at every guest door it is for.</summary>
    /// <remarks><c>override_all_guest_acs_entrances</c> of the API.</remarks>
    public bool? OverrideAllGuestAcsEntrances { get; init; }

    /// <summary>Guest doors at which the key takes the place of present ones.</summary>
    /// <remarks><c>override_guest_acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? OverrideGuestAcsEntranceIds { get; init; }
}
