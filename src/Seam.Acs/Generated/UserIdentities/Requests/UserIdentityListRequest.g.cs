// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UserIdentityListRequest>))]
public sealed record UserIdentityListRequest() : ISeamJson<UserIdentityListRequest>, ISeamRequest
{
    private readonly RequestList<string> _userIdentityIds;

    /// <summary>Only identities created before this time.</summary>
    /// <remarks><c>created_before</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? CreatedBefore { get; init; }

    /// <summary>Only identities that use this credential manager for mobile keys.</summary>
    /// <remarks><c>credential_manager_acs_system_id</c> of the API, a UUID.</remarks>
    public string? CredentialManagerAcsSystemId { get; init; }

    /// <summary>Most items to put on one page. Default: <c>500</c>.</summary>
    /// <remarks><c>limit</c> of the API, more than 0.</remarks>
    public long? Limit { get; init; }

    /// <summary>
    /// Where the page starts: the cursor that the page before gave. <c>null</c> for the first page. Keep the other
    /// parameters as they were.
    /// </summary>
    /// <remarks><c>page_cursor</c> of the API.</remarks>
    public string? PageCursor { get; init; }

    /// <summary>
    /// Only identities with this text in the name, the phone number, the email address or the ID. Part of a value is
    /// enough.
    /// </summary>
    /// <remarks><c>search</c> of the API.</remarks>
    public string? Search { get; init; }

    /// <summary>Only the identities with these IDs.</summary>
    /// <remarks><c>user_identity_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? UserIdentityIds
    {
        get => _userIdentityIds.Given;
        init => _userIdentityIds = new(value);
    }

    private UserIdentityListRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8): Limit = JsonRead.Integer(ref reader); break;
                case 6 when name.SequenceEqual("search"u8): Search = JsonRead.String(ref reader); break;
                case 11 when name.SequenceEqual("page_cursor"u8): PageCursor = JsonRead.String(ref reader); break;
                case 14 when name.SequenceEqual("created_before"u8):
                    CreatedBefore = JsonRead.DateTime(ref reader);
                    break;
                case 17 when name.SequenceEqual("user_identity_ids"u8):
                    _userIdentityIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 32 when name.SequenceEqual("credential_manager_acs_system_id"u8):
                    CredentialManagerAcsSystemId = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static UserIdentityListRequest ISeamJson<UserIdentityListRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.DateTime(writer, "created_before"u8, CreatedBefore);
        JsonWrite.String(writer, "credential_manager_acs_system_id"u8, CredentialManagerAcsSystemId);
        JsonWrite.Integer(writer, "limit"u8, Limit);
        JsonWrite.String(writer, "page_cursor"u8, PageCursor);
        JsonWrite.String(writer, "search"u8, Search);
        JsonWrite.List(writer, "user_identity_ids"u8, _userIdentityIds.Given, JsonWrite.StringValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(CredentialManagerAcsSystemId, "credentialManagerAcsSystemId");
        RequestCheck.Ids(_userIdentityIds.Given, "userIdentityIds");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("created_before", CreatedBefore);
        query.Add("credential_manager_acs_system_id", CredentialManagerAcsSystemId);
        query.Add("limit", Limit);
        query.Add("page_cursor", PageCursor);
        query.Add("search", Search);
        query.AddList("user_identity_ids", _userIdentityIds.Given);
    }
}
