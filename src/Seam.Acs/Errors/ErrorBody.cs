using System.Collections.ObjectModel;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>The body of an error response. Any part may be missing.</summary>
internal sealed record ErrorBody(
    string? Type,
    string? Message,
    JsonElement? Data,
    IReadOnlyDictionary<string, IReadOnlyList<string>> ValidationErrors
)
{
    // Longer than the path of any parameter. Each nested name repeats the names around it.
    private const int MaxPathLength = 200;

    /// <summary>The body of an error that is not the API's.</summary>
    public static readonly ErrorBody Foreign = new(
        null,
        null,
        null,
        ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty
    );

    public static ErrorBody Read(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
            return Foreign;
        try
        {
            using var document = JsonDocument.Parse(body[ByteOrderMark.Length(body.Span)..]);
            return
                document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("error", out var error)
                && error.ValueKind == JsonValueKind.Object
                ? Read(error)
                : Foreign;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // A gateway's page, or text that is not UTF-8.
            return Foreign;
        }
    }

    private static ErrorBody Read(JsonElement error)
    {
        var validationErrors = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (error.TryGetProperty("validation_errors", out var errors))
            AddValidationErrors(errors, "", validationErrors);
        return new ErrorBody(
            Text(error, "type"),
            Text(error, "message"),
            error.TryGetProperty("data", out var data) && data.ValueKind != JsonValueKind.Null ? data.Clone() : null,
            validationErrors
        );
    }

    private static void AddValidationErrors(
        JsonElement errors,
        string path,
        Dictionary<string, IReadOnlyList<string>> found
    )
    {
        if (errors.ValueKind != JsonValueKind.Object)
            return;
        foreach (var member in errors.EnumerateObject())
        {
            if (!member.NameEquals("_errors"))
            {
                AddValidationErrors(member.Value, Join(path, member.Name), found);
                continue;
            }

            if (member.Value.ValueKind != JsonValueKind.Array)
                continue;
            var texts = new List<string>();
            foreach (var text in member.Value.EnumerateArray())
            {
                if (text.ValueKind == JsonValueKind.String)
                    texts.Add(text.GetString()!);
            }

            if (texts.Count > 0)
                found[path] = texts.AsReadOnly();
        }
    }

    private static string Join(string path, string name)
    {
        var joined = path.Length == 0 ? name : $"{path}.{name}";
        return joined.Length <= MaxPathLength ? joined : joined[..MaxPathLength];
    }

    private static string? Text(JsonElement error, string name) =>
        error.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
