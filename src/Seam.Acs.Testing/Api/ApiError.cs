using System.Net;
using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>A refusal by the simulated API, on its way to becoming an answer.</summary>
internal sealed class ApiError : Exception
{
    public ApiError(HttpStatusCode status, string type, string message, ValidationErrors? validationErrors = null)
        : base(message)
    {
        Status = status;
        Type = type;
        ValidationErrors = validationErrors;
    }

    public HttpStatusCode Status { get; }

    public string Type { get; }

    public ValidationErrors? ValidationErrors { get; }

    public static ApiError Unauthorized(string message) => new(HttpStatusCode.Unauthorized, "unauthorized", message);

    public static ApiError MethodNotAllowed(string message) =>
        new(HttpStatusCode.MethodNotAllowed, "method_not_allowed", message);

    public static ApiError NotFound(string resource) =>
        new(HttpStatusCode.NotFound, resource + "_not_found", $"No {resource} has the ID given.");

    /// <summary>A thing named inside a list of IDs does not exist: 400, where the subject of a call would be 404.</summary>
    public static ApiError ReferenceNotFound(string resource, string parameter) =>
        new(
            HttpStatusCode.BadRequest,
            resource + "_not_found",
            $"{parameter} names a {resource} that does not exist here."
        );

    public static ApiError Invalid(ValidationErrors errors) =>
        new(HttpStatusCode.BadRequest, "invalid_input", errors.Summary, errors);

    public static ApiError Invalid(string parameter, string problem)
    {
        var errors = new ValidationErrors();
        errors.Add(parameter, problem);
        return Invalid(errors);
    }

    public JsonObject ToJson(string requestId)
    {
        var error = new JsonObject
        {
            ["type"] = Type,
            ["message"] = Message,
            ["request_id"] = requestId,
        };
        if (ValidationErrors is not null)
            error["validation_errors"] = ValidationErrors.ToJson();
        return new JsonObject { ["error"] = error, ["ok"] = false };
    }
}
