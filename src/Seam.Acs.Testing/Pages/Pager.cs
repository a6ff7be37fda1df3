using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>
/// Cuts lists into pages. A page begins after the last thing of the one before, by the order of making, so whatever is
/// made or deleted meanwhile, nothing that was there all along is skipped or told twice.
/// </summary>
internal sealed class Pager
{
    private const string CursorParameter = "page_cursor";
    private readonly PageCursor _cursor;
    private readonly Uri _endpoint;

    public Pager(PageCursor cursor, Uri endpoint)
    {
        _cursor = cursor;
        _endpoint = endpoint;
    }

    /// <summary>The page that a call asks for; the whole list where the operation has no pages.</summary>
    /// <param name="call">The call; its <see cref="OperationCall.Pagination"/> is set where the operation has pages.</param>
    /// <param name="entities">The list, in the order of making.</param>
    /// <param name="answer">Writes one of them.</param>
    public JsonArray Page<T>(OperationCall call, IEnumerable<T> entities, Func<T, JsonObject> answer)
        where T : Entity
    {
        entities = entities.Where(entity => call.Sees(entity));
        if (!call.Operation.Paged)
            return Write(entities, answer);

        var limit =
            call.Number("limit") ?? throw new InvalidOperationException($"{call.Operation.Path} has no default limit.");
        if (limit < 1 || !double.IsInteger(limit))
            throw ApiError.Invalid("limit", "must be a whole number of at least 1");
        var scope = Scope(call);
        var after = call.Text(CursorParameter) is { } text ? _cursor.Read(scope, text) : 0;

        // One more than the page holds tells whether another follows.
        var size = (int)Math.Min(limit, int.MaxValue - 1);
        var found = entities.Where(entity => entity.Sequence > after).Take(size + 1).ToList();
        var hasNext = found.Count > size;
        var page = hasNext ? found[..size] : found;
        var next = hasNext ? _cursor.Write(scope, page[^1].Sequence) : null;
        call.Pagination = new JsonObject
        {
            ["has_next_page"] = hasNext,
            ["next_page_cursor"] = next,
            ["next_page_url"] = next is null ? null : NextPageUrl(call, next),
        };
        return Write(page, answer);
    }

    private static JsonArray Write<T>(IEnumerable<T> entities, Func<T, JsonObject> answer) =>
        new([.. entities.Select(entity => (JsonNode?)answer(entity))]);

    // Null stands for absent here, and the order of the parameters doesn't count.
    private static string Scope(OperationCall call) =>
        call.Operation.Path
        + string.Concat(
            call.Parameters.Where(pair => pair.Key != CursorParameter && pair.Value is not null)
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => $"\n{pair.Key} {pair.Value!.ToJsonString()}")
        );

    private string NextPageUrl(OperationCall call, string cursor)
    {
        var pairs = call
            .Parameters.Where(pair => pair.Key != CursorParameter && pair.Value is not null)
            .SelectMany(pair =>
                pair.Value is JsonArray list ? list.Select(item => (pair.Key, item)) : [(pair.Key, pair.Value)]
            )
            .Select(pair => KeyValuePair.Create(pair.Key, Plain(pair.Item2!)))
            .Append(KeyValuePair.Create(CursorParameter, cursor))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal);
        return new Uri(_endpoint, call.Operation.Path.TrimStart('/')).AbsoluteUri + "?" + QueryText.Write(pairs);
    }

    private static string Plain(JsonNode value) =>
        value.GetValueKind() switch
        {
            JsonValueKind.String => value.GetValue<string>(),
            JsonValueKind.Number => value.GetValue<double>().ToString("R", CultureInfo.InvariantCulture),
            _ => value.ToJsonString(),
        };
}
