// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/merge</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UserIdentityMergeRequest>))]
public sealed record UserIdentityMergeRequest() : ISeamJson<UserIdentityMergeRequest>, ISeamRequest
{
    private readonly RequestList<string> _mergedUserIdentityIds;
    private readonly RequestList<string> _mergedUserIdentityKeys;

    /// <summary>
    /// User identities to merge into <see cref="UserIdentityMergeRequest.UserIdentityId"/>, by ID. The API deletes
    /// them.
    /// </summary>
    /// <remarks><c>merged_user_identity_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? MergedUserIdentityIds
    {
        get => _mergedUserIdentityIds.Given;
        init => _mergedUserIdentityIds = new(value);
    }

    /// <summary>
    /// User identities to merge into <see cref="UserIdentityMergeRequest.UserIdentityKey"/>, by your own keys. The API
    /// deletes them.
    /// </summary>
    /// <remarks><c>merged_user_identity_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? MergedUserIdentityKeys
    {
        get => _mergedUserIdentityKeys.Given;
        init => _mergedUserIdentityKeys = new(value);
    }

    /// <summary>The user identity to keep, by ID.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>The user identity to keep, by your own key.</summary>
    /// <remarks><c>user_identity_key</c> of the API.</remarks>
    public string? UserIdentityKey { get; init; }

    private UserIdentityMergeRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    break;
                case 17 when name.SequenceEqual("user_identity_key"u8):
                    UserIdentityKey = JsonRead.String(ref reader);
                    break;
                case 24 when name.SequenceEqual("merged_user_identity_ids"u8):
                    _mergedUserIdentityIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 25 when name.SequenceEqual("merged_user_identity_keys"u8):
                    _mergedUserIdentityKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static UserIdentityMergeRequest ISeamJson<UserIdentityMergeRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "merged_user_identity_ids"u8, _mergedUserIdentityIds.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "merged_user_identity_keys"u8, _mergedUserIdentityKeys.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        JsonWrite.String(writer, "user_identity_key"u8, UserIdentityKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Ids(_mergedUserIdentityIds.Given, "mergedUserIdentityIds");
        RequestCheck.Items(_mergedUserIdentityKeys.Given, "mergedUserIdentityKeys");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
        RequestCheck.Subject(
            UserIdentityId is not null || UserIdentityKey is not null,
            "mergedUserIdentityIds with userIdentityId; mergedUserIdentityKeys with userIdentityKey",
            "userIdentityId"
        );
    }
}
