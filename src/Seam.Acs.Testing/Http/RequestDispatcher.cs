using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>Brings a request to its operation and its outcome back. The caller holds the lock and the moment.</summary>
internal sealed class RequestDispatcher
{
    private readonly ApiFacts _facts;
    private readonly Authenticator _authenticator;
    private readonly ParameterReader _reader;
    private readonly ParameterValidator _validator;

    public RequestDispatcher(ApiFacts facts, SimulatedWorld world)
    {
        _facts = facts;
        _authenticator = new Authenticator(world);
        _reader = new ParameterReader(facts);
        _validator = new ParameterValidator(facts);
    }

    public SimulatedAnswer Answer(ReceivedRequest request, string requestId)
    {
        if (!_facts.Operations.TryGetValue(request.Path, out var operation))
            return SimulatedAnswer.Text(HttpStatusCode.NotFound, "Not Found", requestId);
        try
        {
            return SimulatedAnswer.Json(HttpStatusCode.OK, Carry(request, operation), requestId);
        }
        catch (ApiError error)
        {
            var answer = SimulatedAnswer.Json(error.Status, error.ToJson(requestId), requestId);
            return error.Status == HttpStatusCode.MethodNotAllowed
                ? answer.WithHeader("Allow", string.Join(", ", operation.Verbs))
                : answer;
        }
        catch (JsonException)
        {
            return SimulatedAnswer.Text(HttpStatusCode.BadRequest, "The body is not JSON.", requestId);
        }
    }

    /// <summary>Carries out an operation for a caller who needs no HTTP, and gives what stands under its key.</summary>
    /// <exception cref="ApiError">It is refused.</exception>
    public JsonNode? Call(Caller caller, string path, JsonObject parameters)
    {
        var operation = _facts.Operations[path];
        _validator.Validate(operation, parameters, new ValidationErrors());
        return caller.Host.Operations.Get(path)(new OperationCall(operation, parameters, caller));
    }

    private JsonObject Carry(ReceivedRequest request, OperationFact operation)
    {
        if (!operation.Verbs.Contains(request.Method))
            throw ApiError.MethodNotAllowed($"This operation accepts {string.Join(", ", operation.Verbs)}.");
        var caller = _authenticator.Identify(request);
        CallerPermissions.Check(caller, operation.Path);
        var errors = new ValidationErrors();
        var parameters = ReadParameters(request, operation, errors);
        _validator.Validate(operation, parameters, errors);

        var call = new OperationCall(operation, parameters, caller);
        caller.Scope?.Check(call);
        var result = caller.Host.Operations.Get(operation.Path)(call);
        var answer = new JsonObject();
        if (operation.ReturnKey is { } key)
            answer[key] = result;
        foreach (var (name, extra) in call.Extras)
            answer[name] = extra;
        if (call.Pagination is { } pagination)
            answer["pagination"] = pagination;
        answer["ok"] = true;
        return answer;
    }

    private JsonObject ReadParameters(ReceivedRequest request, OperationFact operation, ValidationErrors errors)
    {
        // A DELETE may carry its parameters either way; its query comes first.
        if (request.Method == "GET" || (request.Method == "DELETE" && request.Query.Length > 0))
            return _reader.ReadQuery(operation.Parameters, request.Query, errors);
        if (!request.Body.IsEmpty && request.MediaType != "application/json")
            throw ApiError.Invalid("", "the body must be declared as application/json");
        return ParameterReader.ReadBody(request.Body.Span) as JsonObject
            ?? throw ApiError.Invalid("", "the body must be a JSON object");
    }
}
