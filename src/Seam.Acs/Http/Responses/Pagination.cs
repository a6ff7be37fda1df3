using System.Text.Json;

namespace Seam.Acs;

/// <summary>The pagination in the body of a list.</summary>
internal readonly record struct Pagination(bool HasNextPage, string? NextPageCursor, string? NextPageUrl)
{
    /// <exception cref="JsonException">It cannot be read whether there is a next page, or where, so that a list would end early.</exception>
    public static Pagination Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;

        Pagination pagination = default;
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            var isNull = reader.TokenType == JsonTokenType.Null;
            if (members.Name.SequenceEqual("has_next_page"u8))
                pagination = pagination with
                {
                    HasNextPage = members.Boolean(ref reader) ?? (isNull ? false : throw Unreadable("true or false")),
                };
            else if (members.Name.SequenceEqual("next_page_cursor"u8))
                pagination = pagination with
                {
                    NextPageCursor = members.String(ref reader) ?? (isNull ? null : throw Unreadable("a string")),
                };
            else if (members.Name.SequenceEqual("next_page_url"u8))
                pagination = pagination with { NextPageUrl = members.String(ref reader) };
            else
                reader.TrySkip();
        }

        return pagination;
    }

    private static JsonException Unreadable(string expected) => new($"Expected {expected}, but found another value.");
}
