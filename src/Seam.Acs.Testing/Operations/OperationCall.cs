using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>One call of an operation, its parameters already held against the facts.</summary>
internal sealed class OperationCall
{
    private readonly JsonObject _parameters;

    public OperationCall(OperationFact operation, JsonObject parameters, Caller caller)
    {
        Operation = operation;
        Caller = caller;
        _parameters = parameters;
    }

    public OperationFact Operation { get; }

    public Caller Caller { get; }

    public Workspace Workspace => Caller.Host.Workspace;

    /// <summary>Whether the caller may see something.</summary>
    public bool Sees(Entity entity) => Caller.Scope?.Sees(entity) ?? true;

    /// <summary>
    /// What the answer holds beside the result: members that the document requires though Seam's own clients, and so the
    /// facts, take nothing from them.
    /// </summary>
    public Dictionary<string, JsonNode> Extras { get; } = [];

    /// <summary>Where the list goes on; null where the operation has no pages.</summary>
    public JsonObject? Pagination { get; set; }

    public DateTimeOffset Now => Workspace.Now;

    /// <summary>The parameters as sent, for a cursor to be bound to.</summary>
    public JsonObject Parameters => _parameters;

    /// <summary>Whether a parameter was sent, be it as null.</summary>
    public bool IsSent(string name) => _parameters.ContainsKey(name);

    public string? Text(string name) => _parameters[name]?.GetValue<string>();

    /// <summary>A text, or the one that its absence stands for; null where the operation has no such parameter.</summary>
    public string? TextOrDefault(string name) => Text(name) ?? Default(name)?.GetString();

    /// <exception cref="ApiError">It is missing.</exception>
    public string RequiredText(string name) => Text(name) ?? throw ApiError.Invalid(name, "is required");

    public bool? Flag(string name) => _parameters[name]?.GetValue<bool>();

    public double? Number(string name) => _parameters[name]?.GetValue<double>() ?? Default(name)?.GetDouble();

    public DateTimeOffset? Time(string name) => ReadTime(_parameters[name]);

    public IReadOnlyList<string>? Strings(string name) =>
        _parameters[name] is JsonArray list ? [.. list.Select(item => item!.GetValue<string>())] : null;

    public JsonObject? Object(string name) => _parameters[name] as JsonObject;

    public IEnumerable<JsonObject> Objects(string name) =>
        _parameters[name] is JsonArray list ? list.Select(item => item!.AsObject()) : [];

    public static DateTimeOffset? ReadTime(JsonNode? value) =>
        value is not null && Instants.TryRead(value.GetValue<string>(), out var time)
            ? Instants.ToMilliseconds(time)
            : null;

    private JsonElement? Default(string name)
    {
        if (Operation.FindParameter(name)?.Default is not { } text)
            return null;
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
