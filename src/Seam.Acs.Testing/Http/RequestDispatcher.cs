using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>Brings a request to its operation and its outcome back. The caller holds the workspace's lock.</summary>
internal sealed class RequestDispatcher
{
    private readonly ApiFacts _facts;
    private readonly Workspace _workspace;
    private readonly OperationTable _operations;
    private readonly Authenticator _authenticator;
    private readonly RandomSource _requestIds;
    private readonly ParameterReader _reader;
    private readonly ParameterValidator _validator;

    public RequestDispatcher(
        ApiFacts facts,
        Workspace workspace,
        OperationTable operations,
        Authenticator authenticator,
        RandomSource requestIds
    )
    {
        _facts = facts;
        _workspace = workspace;
        _operations = operations;
        _authenticator = authenticator;
        _requestIds = requestIds;
        _reader = new ParameterReader(facts);
        _validator = new ParameterValidator(facts);
    }

    public SimulatedAnswer Answer(ReceivedRequest request)
    {
        var requestId = _requestIds.NextUuid();
        if (
            !_facts.Operations.TryGetValue(request.Path, out var operation)
            || _operations.Find(request.Path) is not { } handler
        )
            return SimulatedAnswer.Text(HttpStatusCode.NotFound, "Not Found", requestId);
        try
        {
            return SimulatedAnswer.Json(HttpStatusCode.OK, Carry(request, operation, handler), requestId);
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

    private JsonObject Carry(ReceivedRequest request, OperationFact operation, OperationHandler handler)
    {
        if (!operation.Verbs.Contains(request.Method))
            throw ApiError.MethodNotAllowed($"This operation accepts {string.Join(", ", operation.Verbs)}.");
        _authenticator.Check(request);
        var errors = new ValidationErrors();
        var parameters = ReadParameters(request, operation, errors);
        _validator.Validate(operation, parameters, errors);

        _workspace.Settle();
        var call = new OperationCall(operation, parameters, _workspace);
        var result = handler(call);
        var answer = new JsonObject();
        if (operation.ReturnKey is { } key)
            answer[key] = result;
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
