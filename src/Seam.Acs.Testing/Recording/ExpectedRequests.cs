using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>Requests that a test expects: those of one operation with, among others, some parameters.</summary>
internal sealed class ExpectedRequests
{
    private readonly OperationFact _operation;
    private readonly JsonObject? _parameters;
    private readonly string? _json;

    /// <exception cref="ArgumentException">There is no such operation or parameter, or the parameters are no JSON object.</exception>
    public ExpectedRequests(string operation, string? parameters)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(operation);
        _operation =
            ApiFacts.Embedded.Operations.GetValueOrDefault("/" + operation.TrimStart('/'))
            ?? throw new ArgumentException($"The API has no operation '{operation}'.", nameof(operation));
        if (parameters is null)
            return;
        _parameters = Parse(parameters);
        _json = _parameters.ToJsonString();
        if (_parameters.FirstOrDefault(pair => _operation.FindParameter(pair.Key) is null) is { Key: { } unknown })
            throw new ArgumentException($"'{operation}' has no parameter '{unknown}'.", nameof(parameters));
    }

    public bool Fit(RecordedRequest request) => request.Path == _operation.Path && DifferenceFrom(request) is null;

    /// <summary>Says what was expected and what was received, for the message of a failure.</summary>
    /// <param name="expected">How many were expected, in words.</param>
    /// <param name="requests">What was received.</param>
    public string Report(string expected, IReadOnlyList<RecordedRequest> requests)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Expected {expected} of '{_operation.Path.TrimStart('/')}'");
        if (_json is not null)
            text.Append(" with ").Append(_json);
        text.Append(CultureInfo.InvariantCulture, $", but {requests.Count(Fit)} came.");
        text.AppendLine().Append(requests.Count == 0 ? "Nothing was received." : "Received:");
        for (var i = 0; i < requests.Count; i++)
        {
            text.AppendLine().Append(CultureInfo.InvariantCulture, $"  {i + 1}. {requests[i]}");
            // Names only; values are told just where the test itself names them.
            if (requests[i].Path == _operation.Path)
                text.Append(Details(requests[i]));
        }
        return text.ToString();
    }

    private string Details(RecordedRequest request)
    {
        var names = string.Join(", ", request.ReadParameters().Select(pair => ParameterValidator.SafeName(pair.Key)));
        return $" ({names})" + (DifferenceFrom(request) is { } difference ? $": {difference}" : "");
    }

    private string? DifferenceFrom(RecordedRequest request)
    {
        if (_parameters is null)
            return null;
        var received = request.ReadParameters();
        return _parameters
            .Select(pair => JsonSubset.Difference(pair.Key, pair.Value, received, pair.Key))
            .FirstOrDefault(difference => difference is not null);
    }

    private static JsonObject Parse(string parameters)
    {
        try
        {
            return JsonNode.Parse(parameters) as JsonObject
                ?? throw new ArgumentException("The parameters are no JSON object.", nameof(parameters));
        }
        catch (JsonException exception)
        {
            throw new ArgumentException("The parameters are no JSON.", nameof(parameters), exception);
        }
    }
}
