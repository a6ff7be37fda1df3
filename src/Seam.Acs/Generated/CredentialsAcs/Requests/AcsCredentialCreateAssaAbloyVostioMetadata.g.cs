// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What a new Vostio key does at doors that already have keys.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialCreateAssaAbloyVostioMetadata>))]
public sealed record AcsCredentialCreateAssaAbloyVostioMetadata()
    : ISeamJson<AcsCredentialCreateAssaAbloyVostioMetadata>,
        IRequestPart
{
    private readonly RequestList<string> _overrideGuestAcsEntranceIds;

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
    public IReadOnlyList<string>? OverrideGuestAcsEntranceIds
    {
        get => _overrideGuestAcsEntranceIds.Given;
        init => _overrideGuestAcsEntranceIds = new(value);
    }

    private AcsCredentialCreateAssaAbloyVostioMetadata(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 9 when name.SequenceEqual("auto_join"u8): AutoJoin = JsonRead.Boolean(ref reader); break;
                case 28 when name.SequenceEqual("join_all_guest_acs_entrances"u8):
                    JoinAllGuestAcsEntrances = JsonRead.Boolean(ref reader);
                    break;
                case 31 when name.SequenceEqual("override_guest_acs_entrance_ids"u8):
                    _overrideGuestAcsEntranceIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 32 when name.SequenceEqual("override_all_guest_acs_entrances"u8):
                    OverrideAllGuestAcsEntrances = JsonRead.Boolean(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsCredentialCreateAssaAbloyVostioMetadata ISeamJson<AcsCredentialCreateAssaAbloyVostioMetadata>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Boolean(writer, "auto_join"u8, AutoJoin);
        JsonWrite.Boolean(writer, "join_all_guest_acs_entrances"u8, JoinAllGuestAcsEntrances);
        JsonWrite.Boolean(writer, "override_all_guest_acs_entrances"u8, OverrideAllGuestAcsEntrances);
        JsonWrite.List(
            writer,
            "override_guest_acs_entrance_ids"u8,
            _overrideGuestAcsEntranceIds.Given,
            JsonWrite.StringValue
        );
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Ids(_overrideGuestAcsEntranceIds.Given, path + ".overrideGuestAcsEntranceIds");
    }
}
