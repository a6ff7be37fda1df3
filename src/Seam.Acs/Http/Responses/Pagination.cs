using System.Text.Json;

namespace Seam.Acs;

/// <summary>The pagination in the body of a list.</summary>
internal readonly record struct Pagination(bool HasNextPage, string? NextPageCursor, string? NextPageUrl)
{
    public static Pagination Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;

        Pagination pagination = default;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (name.SequenceEqual("has_next_page"u8))
                pagination = pagination with { HasNextPage = JsonRead.Boolean(ref reader) ?? false };
            else if (name.SequenceEqual("next_page_cursor"u8))
                pagination = pagination with { NextPageCursor = JsonRead.String(ref reader) };
            else if (name.SequenceEqual("next_page_url"u8))
                pagination = pagination with { NextPageUrl = JsonRead.String(ref reader) };
            else
                reader.TrySkip();
        }

        return pagination;
    }
}
