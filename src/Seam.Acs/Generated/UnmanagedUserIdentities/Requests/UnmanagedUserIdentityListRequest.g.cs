// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/unmanaged/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UnmanagedUserIdentityListRequest>))]
public sealed record UnmanagedUserIdentityListRequest() : ISeamJson<UnmanagedUserIdentityListRequest>, ISeamRequest
{
    /// <summary>Only unmanaged identities created before this time.</summary>
    /// <remarks><c>created_before</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? CreatedBefore { get; init; }

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
    /// Only unmanaged identities with this text in the name, the phone number, the email address, the ID or the access
    /// system's ID. Part of a value is enough.
    /// </summary>
    /// <remarks><c>search</c> of the API.</remarks>
    public string? Search { get; init; }

    private UnmanagedUserIdentityListRequest(ref Utf8JsonReader reader)
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
                default: throw JsonRead.UnknownParameter(name);
            }
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

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("created_before", CreatedBefore);
        query.Add("limit", Limit);
        query.Add("page_cursor", PageCursor);
        query.Add("search", Search);
    }
}
