// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_grants/get_related</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantGetRelatedRequest>))]
public sealed record AccessGrantGetRelatedRequest() : ISeamJson<AccessGrantGetRelatedRequest>, ISeamRequest
{
    private readonly RequestList<string> _accessGrantIds;
    private readonly RequestList<string> _accessGrantKeys;
    private readonly RequestList<AccessGrantRelatedKind> _exclude;
    private readonly RequestList<AccessGrantRelatedKind> _include;

    /// <summary>The grants, by Seam's IDs.</summary>
    /// <remarks><c>access_grant_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AccessGrantIds { get => _accessGrantIds.Given; init => _accessGrantIds = new(value); }

    /// <summary>The grants, by your own keys.</summary>
    /// <remarks><c>access_grant_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? AccessGrantKeys
    {
        get => _accessGrantKeys.Given;
        init => _accessGrantKeys = new(value);
    }

    /// <summary>Kinds of related things to leave out; the others are read.</summary>
    /// <remarks><c>exclude</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessGrantRelatedKind>? Exclude { get => _exclude.Given; init => _exclude = new(value); }

    /// <summary>Kinds of related things to read; the others are left out.</summary>
    /// <remarks><c>include</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessGrantRelatedKind>? Include { get => _include.Given; init => _include = new(value); }

    private AccessGrantGetRelatedRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("exclude"u8):
                    _exclude = new(JsonRead.ValueList(ref reader, JsonRead.Enum<AccessGrantRelatedKind>));
                    break;
                case 7 when name.SequenceEqual("include"u8):
                    _include = new(JsonRead.ValueList(ref reader, JsonRead.Enum<AccessGrantRelatedKind>));
                    break;
                case 16 when name.SequenceEqual("access_grant_ids"u8):
                    _accessGrantIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 17 when name.SequenceEqual("access_grant_keys"u8):
                    _accessGrantKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AccessGrantGetRelatedRequest ISeamJson<AccessGrantGetRelatedRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "access_grant_ids"u8, _accessGrantIds.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "access_grant_keys"u8, _accessGrantKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "exclude"u8, _exclude.Given, JsonWrite.EnumValue);
        JsonWrite.List(writer, "include"u8, _include.Given, JsonWrite.EnumValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Ids(_accessGrantIds.Given, "accessGrantIds");
        RequestCheck.Items(_accessGrantKeys.Given, "accessGrantKeys");
        RequestCheck.Names(_exclude.Given, "exclude");
        RequestCheck.Names(_include.Given, "include");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.AddList("access_grant_ids", _accessGrantIds.Given);
        query.AddList("access_grant_keys", _accessGrantKeys.Given);
        query.AddList("exclude", _exclude.Given?.Select(item => item.Value).ToList());
        query.AddList("include", _include.Given?.Select(item => item.Value).ToList());
    }
}
