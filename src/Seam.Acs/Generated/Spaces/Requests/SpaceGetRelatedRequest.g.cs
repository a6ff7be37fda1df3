// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>spaces/get_related</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceGetRelatedRequest>))]
public sealed record SpaceGetRelatedRequest() : ISeamJson<SpaceGetRelatedRequest>, ISeamRequest
{
    private readonly RequestList<SpaceRelatedKind> _exclude;
    private readonly RequestList<SpaceRelatedKind> _include;
    private readonly RequestList<string> _spaceIds;
    private readonly RequestList<string> _spaceKeys;

    /// <summary>Kinds of related things to leave out; the others are read.</summary>
    /// <remarks><c>exclude</c> of the API, a list.</remarks>
    public IReadOnlyList<SpaceRelatedKind>? Exclude { get => _exclude.Given; init => _exclude = new(value); }

    /// <summary>Kinds of related things to read; the others are left out.</summary>
    /// <remarks><c>include</c> of the API, a list.</remarks>
    public IReadOnlyList<SpaceRelatedKind>? Include { get => _include.Given; init => _include = new(value); }

    /// <summary>The spaces, by Seam's IDs.</summary>
    /// <remarks><c>space_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? SpaceIds { get => _spaceIds.Given; init => _spaceIds = new(value); }

    /// <summary>The spaces, by your own keys.</summary>
    /// <remarks><c>space_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? SpaceKeys { get => _spaceKeys.Given; init => _spaceKeys = new(value); }

    private SpaceGetRelatedRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("exclude"u8):
                    _exclude = new(JsonRead.ValueList(ref reader, JsonRead.Enum<SpaceRelatedKind>));
                    break;
                case 7 when name.SequenceEqual("include"u8):
                    _include = new(JsonRead.ValueList(ref reader, JsonRead.Enum<SpaceRelatedKind>));
                    break;
                case 9 when name.SequenceEqual("space_ids"u8):
                    _spaceIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 10 when name.SequenceEqual("space_keys"u8):
                    _spaceKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static SpaceGetRelatedRequest ISeamJson<SpaceGetRelatedRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "exclude"u8, _exclude.Given, JsonWrite.EnumValue);
        JsonWrite.List(writer, "include"u8, _include.Given, JsonWrite.EnumValue);
        JsonWrite.List(writer, "space_ids"u8, _spaceIds.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "space_keys"u8, _spaceKeys.Given, JsonWrite.StringValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Names(_exclude.Given, "exclude");
        RequestCheck.Names(_include.Given, "include");
        RequestCheck.Ids(_spaceIds.Given, "spaceIds");
        RequestCheck.Items(_spaceKeys.Given, "spaceKeys");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.AddList("exclude", _exclude.Given?.Select(item => item.Value).ToList());
        query.AddList("include", _include.Given?.Select(item => item.Value).ToList());
        query.AddList("space_ids", _spaceIds.Given);
        query.AddList("space_keys", _spaceKeys.Given);
    }
}
