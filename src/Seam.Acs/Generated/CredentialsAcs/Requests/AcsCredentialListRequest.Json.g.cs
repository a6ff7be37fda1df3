// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsCredentialListRequest
{
    private AcsCredentialListRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8):
                    Limit = JsonRead.Integer(ref reader);
                    continue;
                case 6 when name.SequenceEqual("search"u8):
                    Search = JsonRead.String(ref reader);
                    continue;
                case 11 when name.SequenceEqual("acs_user_id"u8):
                    AcsUserId = JsonRead.String(ref reader);
                    continue;
                case 11 when name.SequenceEqual("page_cursor"u8):
                    PageCursor = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("acs_system_id"u8):
                    AcsSystemId = JsonRead.String(ref reader);
                    continue;
                case 14 when name.SequenceEqual("created_before"u8):
                    CreatedBefore = JsonRead.DateTime(ref reader);
                    continue;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    continue;
                case 30 when name.SequenceEqual("is_multi_phone_sync_credential"u8):
                    IsMultiPhoneSyncCredential = JsonRead.Boolean(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AcsCredentialListRequest ISeamJson<AcsCredentialListRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_system_id"u8, AcsSystemId);
        JsonWrite.String(writer, "acs_user_id"u8, AcsUserId);
        JsonWrite.DateTime(writer, "created_before"u8, CreatedBefore);
        JsonWrite.Boolean(writer, "is_multi_phone_sync_credential"u8, IsMultiPhoneSyncCredential);
        JsonWrite.Integer(writer, "limit"u8, Limit);
        JsonWrite.String(writer, "page_cursor"u8, PageCursor);
        JsonWrite.String(writer, "search"u8, Search);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsCredentialListRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AcsSystemId == other.AcsSystemId
            && AcsUserId == other.AcsUserId
            && CreatedBefore == other.CreatedBefore
            && IsMultiPhoneSyncCredential == other.IsMultiPhoneSyncCredential
            && Limit == other.Limit
            && PageCursor == other.PageCursor
            && Search == other.Search
            && UserIdentityId == other.UserIdentityId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AcsSystemId);
        hash.Add(AcsUserId);
        hash.Add(CreatedBefore);
        hash.Add(IsMultiPhoneSyncCredential);
        hash.Add(Limit);
        hash.Add(PageCursor);
        hash.Add(Search);
        hash.Add(UserIdentityId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.NotEmpty(AcsSystemId, "acsSystemId");
        RequestCheck.NotEmpty(AcsUserId, "acsUserId");
        RequestCheck.NotEmpty(Search, "search");
        RequestCheck.NotEmpty(UserIdentityId, "userIdentityId");
        RequestCheck.ExactlyOneOf(
            [
                ("acsSystemId", AcsSystemId is not null),
                ("acsUserId", AcsUserId is not null),
                ("userIdentityId", UserIdentityId is not null)
            ],
            [[], ["acsSystemId"], ["acsUserId"], ["userIdentityId"], ["acsSystemId", "acsUserId"]]
        );
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("acs_system_id", AcsSystemId);
        query.Add("acs_user_id", AcsUserId);
        query.Add("created_before", CreatedBefore);
        query.Add("is_multi_phone_sync_credential", IsMultiPhoneSyncCredential);
        query.Add("limit", Limit);
        query.Add("page_cursor", PageCursor);
        query.Add("search", Search);
        query.Add("user_identity_id", UserIdentityId);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
