// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record UserIdentityListRequest
{
    private UserIdentityListRequest(ref Utf8JsonReader reader)
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
                case 11 when name.SequenceEqual("page_cursor"u8):
                    PageCursor = JsonRead.String(ref reader);
                    continue;
                case 14 when name.SequenceEqual("created_before"u8):
                    CreatedBefore = JsonRead.DateTime(ref reader);
                    continue;
                case 17 when name.SequenceEqual("user_identity_ids"u8):
                    UserIdentityIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 32 when name.SequenceEqual("credential_manager_acs_system_id"u8):
                    CredentialManagerAcsSystemId = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
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
        JsonWrite.List(writer, "user_identity_ids"u8, UserIdentityIds, JsonWrite.StringValue);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(UserIdentityListRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && CreatedBefore == other.CreatedBefore
            && CredentialManagerAcsSystemId == other.CredentialManagerAcsSystemId
            && Limit == other.Limit
            && PageCursor == other.PageCursor
            && Search == other.Search
            && JsonEquality.Lists(UserIdentityIds, other.UserIdentityIds);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(CreatedBefore);
        hash.Add(CredentialManagerAcsSystemId);
        hash.Add(Limit);
        hash.Add(PageCursor);
        hash.Add(Search);
        hash.Add(JsonEquality.Hash(UserIdentityIds));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.NotEmpty(CredentialManagerAcsSystemId, "credentialManagerAcsSystemId");
        RequestCheck.MoreThan(0, Limit, "limit");
        RequestCheck.Items(UserIdentityIds, "userIdentityIds");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("created_before", CreatedBefore);
        query.Add("credential_manager_acs_system_id", CredentialManagerAcsSystemId);
        query.Add("limit", Limit);
        query.Add("page_cursor", PageCursor);
        query.Add("search", Search);
        query.AddList("user_identity_ids", UserIdentityIds);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
