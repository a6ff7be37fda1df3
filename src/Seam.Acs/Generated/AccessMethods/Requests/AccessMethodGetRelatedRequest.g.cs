// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_methods/get_related</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessMethodGetRelatedRequest>))]
public sealed record AccessMethodGetRelatedRequest() : ISeamJson<AccessMethodGetRelatedRequest>, ISeamRequest
{
    private readonly RequestList<string> _accessMethodIds;
    private readonly RequestList<AccessMethodRelatedKind> _exclude;
    private readonly RequestList<AccessMethodRelatedKind> _include;

    /// <summary>The methods, by their IDs.</summary>
    /// <remarks><c>access_method_ids</c> of the API, a list of UUIDs.</remarks>
    public required IReadOnlyList<string> AccessMethodIds
    {
        get => _accessMethodIds.Given!;
        init => _accessMethodIds = new(value);
    }

    /// <summary>Kinds of related things to leave out; the others are read.</summary>
    /// <remarks><c>exclude</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessMethodRelatedKind>? Exclude { get => _exclude.Given; init => _exclude = new(value); }

    /// <summary>Kinds of related things to read; the others are left out.</summary>
    /// <remarks><c>include</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessMethodRelatedKind>? Include { get => _include.Given; init => _include = new(value); }

    [SetsRequiredMembers]
    private AccessMethodGetRelatedRequest(ref Utf8JsonReader reader)
        : this()
    {
        AccessMethodIds = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("exclude"u8):
                    _exclude = new(JsonRead.ValueList(ref reader, JsonRead.Enum<AccessMethodRelatedKind>));
                    break;
                case 7 when name.SequenceEqual("include"u8):
                    _include = new(JsonRead.ValueList(ref reader, JsonRead.Enum<AccessMethodRelatedKind>));
                    break;
                case 17 when name.SequenceEqual("access_method_ids"u8):
                    _accessMethodIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AccessMethodGetRelatedRequest ISeamJson<AccessMethodGetRelatedRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "access_method_ids"u8, _accessMethodIds.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "exclude"u8, _exclude.Given, JsonWrite.EnumValue);
        JsonWrite.List(writer, "include"u8, _include.Given, JsonWrite.EnumValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(_accessMethodIds.Given, "accessMethodIds");
        RequestCheck.Ids(_accessMethodIds.Given, "accessMethodIds");
        RequestCheck.Names(_exclude.Given, "exclude");
        RequestCheck.Names(_include.Given, "include");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.AddList("access_method_ids", _accessMethodIds.Given);
        query.AddList("exclude", _exclude.Given?.Select(item => item.Value).ToList());
        query.AddList("include", _include.Given?.Select(item => item.Value).ToList());
    }
}
