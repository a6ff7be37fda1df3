// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/entrances/list_credentials_with_access</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceListCredentialsWithAccessRequest>))]
public sealed record AcsEntranceListCredentialsWithAccessRequest()
    : ISeamJson<AcsEntranceListCredentialsWithAccessRequest>,
        ISeamRequest
{
    private readonly RequestList<AcsEntranceListCredentialsWithAccessIncludeIf> _includeIf;

    /// <summary>Identifies the entrance.</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public required string AcsEntranceId { get; init; }

    /// <summary>Conditions that a credential has to meet to be listed. Left out, all are listed.</summary>
    /// <remarks><c>include_if</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsEntranceListCredentialsWithAccessIncludeIf>? IncludeIf
    {
        get => _includeIf.Given;
        init => _includeIf = new(value);
    }

    [SetsRequiredMembers]
    private AcsEntranceListCredentialsWithAccessRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsEntranceId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("include_if"u8):
                    _includeIf =
                        new(
                            JsonRead.ValueList(ref reader, JsonRead.Enum<AcsEntranceListCredentialsWithAccessIncludeIf>)
                        );
                    break;
                case 15 when name.SequenceEqual("acs_entrance_id"u8):
                    AcsEntranceId = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsEntranceListCredentialsWithAccessRequest ISeamJson<AcsEntranceListCredentialsWithAccessRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_entrance_id"u8, AcsEntranceId);
        JsonWrite.List(writer, "include_if"u8, _includeIf.Given, JsonWrite.EnumValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AcsEntranceId, "acsEntranceId");
        RequestCheck.Id(AcsEntranceId, "acsEntranceId");
        RequestCheck.Names(_includeIf.Given, "includeIf");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("acs_entrance_id", AcsEntranceId);
        query.AddList("include_if", _includeIf.Given?.Select(item => item.Value).ToList());
    }
}
