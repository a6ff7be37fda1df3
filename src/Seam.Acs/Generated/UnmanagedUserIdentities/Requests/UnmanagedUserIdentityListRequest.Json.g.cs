// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record UnmanagedUserIdentityListRequest
{
    private UnmanagedUserIdentityListRequest(ref Utf8JsonReader reader)
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
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static UnmanagedUserIdentityListRequest ISeamJson<UnmanagedUserIdentityListRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.DateTime(writer, "created_before"u8, CreatedBefore);
        JsonWrite.Integer(writer, "limit"u8, Limit);
        JsonWrite.String(writer, "page_cursor"u8, PageCursor);
        JsonWrite.String(writer, "search"u8, Search);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(UnmanagedUserIdentityListRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && CreatedBefore == other.CreatedBefore
            && Limit == other.Limit
            && PageCursor == other.PageCursor
            && Search == other.Search;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(CreatedBefore);
        hash.Add(Limit);
        hash.Add(PageCursor);
        hash.Add(Search);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.MoreThan(0, Limit, "limit");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("created_before", CreatedBefore);
        query.Add("limit", Limit);
        query.Add("page_cursor", PageCursor);
        query.Add("search", Search);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
