using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>
/// Emits the methods of one operation. The documentation stands in full on the asynchronous method that takes parameters,
/// and the other three inherit it.
/// </summary>
internal sealed class OperationEmitter
{
    // The longest request that stays on one line: with the call around it, it still fits.
    private const int InlineRequest = 100;

    private readonly ModelBuilder _models;
    private readonly CSharpWriter _writer;
    private readonly Operation _operation;
    private readonly string _method;
    private readonly ResultType _result;
    private readonly NaturalKey? _key;
    private readonly RecordModel _request;
    private readonly List<MemberModel> _parameters;

    public OperationEmitter(ModelBuilder models, CSharpWriter writer, Operation operation)
    {
        _models = models;
        _writer = writer;
        _operation = operation;
        _method = Names.Method(operation);
        _result = new ResultType(operation, models.Names);
        _key = models.KeyOf(operation);
        _request = models.Request(operation);
        _parameters = FlatParameters();
    }

    public void Emit()
    {
        var send =
            _result.IsActionAttempt ? "SendAndWait"
            : _key is not null ? "SendOrFind"
            : "Send";
        EmitDocumentation();
        EmitByParameters(_result.Task, $"{_method}Async", _parameters);
        EmitInherited(_parameters, $"{_method}Async");
        EmitByParameters(_result.Synchronous, _method, _parameters);
        EmitInherited(_parameters, $"{_method}Async");
        EmitByRequest(
            $"{_result.Task} {_method}Async",
            $") => Transport.{send}Async({_method}Operation, request, options, cancellationToken);",
            "virtual "
        );
        EmitInherited(_parameters, $"{_method}Async");
        EmitByRequest(
            $"{_result.Synchronous} {_method}",
            $") => Transport.{send}({_method}Operation, request, options, cancellationToken);",
            "virtual "
        );
        if (_operation.Paged)
            EmitAll();
    }

    /// <summary>Required ones first, then those that name what the call is about, then the rest; none that is deprecated.</summary>
    private List<MemberModel> FlatParameters()
    {
        var keys = _operation.Keys?.Names.ToList() ?? [];
        return
        [
            .. _request
                .Members.Where(member => member.IsFlat)
                .OrderBy(member => member.MustBeGiven ? 0 : 1)
                .ThenBy(member => keys.IndexOf(member.FactName) is var index and >= 0 ? index : int.MaxValue)
                .ThenBy(member => member.FactName is "limit" or "page_cursor" ? 1 : 0)
                .ThenBy(member => member.FactName, StringComparer.Ordinal),
        ];
    }

    private void EmitAll()
    {
        var withoutCursor = _parameters.Where(member => member.FactName != "page_cursor").ToList();
        var method = $"{_method}All";
        EmitAllDocumentation(withoutCursor);
        EmitByParameters($"IAsyncEnumerable<{_result.Item}>", $"{method}Async", withoutCursor);
        EmitInherited(withoutCursor, $"{method}Async");
        EmitByParameters($"IEnumerable<{_result.Item}>", method, withoutCursor);
        EmitInherited(withoutCursor, $"{method}Async");
        EmitByRequest($"IAsyncEnumerable<{_result.Item}> {method}Async", ")");
        EmitReading(
            "ReadAllAsync",
            $"(cursor, token) => {_method}Async(request with {{ PageCursor = cursor }}, options, token)",
            "request.PageCursor",
            "cancellationToken"
        );
        EmitInherited(withoutCursor, $"{method}Async");
        EmitByRequest($"IEnumerable<{_result.Item}> {method}", ")");
        EmitReading(
            "ReadAll",
            $"cursor => {_method}(request with {{ PageCursor = cursor }}, options, cancellationToken)",
            "request.PageCursor"
        );
    }

    private void EmitReading(string reader, params string[] arguments)
    {
        using (_writer.Block())
        {
            _writer.Line("ArgumentNullException.ThrowIfNull(request);");
            _writer.Line("options = options?.Copy();");
            _writer.List($"return SeamPaging.{reader}(", arguments, ");");
        }
    }

    private void EmitByRequest(string signature, string tail, string modifier = "")
    {
        EmitObsolete();
        _writer.List(
            $"public {modifier}{signature}(",
            [$"{_request.Name} request", ResourceEmitter.OptionsParameter, ResourceEmitter.TokenParameter],
            tail
        );
    }

    // Not virtual: a substitute that configures the method with the request answers all overloads.
    private void EmitByParameters(string result, string method, List<MemberModel> parameters)
    {
        EmitObsolete();
        _writer.List(
            $"public {result} {method}(",
            [.. parameters.Select(Declaration), ResourceEmitter.OptionsParameter, ResourceEmitter.TokenParameter],
            ") =>"
        );
        EmitCall($"{method}(", parameters);
    }

    private void EmitObsolete()
    {
        if (_operation.Deprecated)
            _writer.Line($"[Obsolete({RecordEmitter.Literal(_models.Glossary.DeprecatedOperation(_operation.Path))})]");
    }

    private void EmitCall(string head, List<MemberModel> parameters)
    {
        var assignments = parameters.Select(parameter => $"{parameter.Name} = {Argument(parameter)}").ToList();
        var request = assignments.Count switch
        {
            0 => $"new {_request.Name}()",
            // As many as fit on a line of their own are easily read at a glance.
            <= 2 => $"new {_request.Name} {{ {string.Join(", ", assignments)} }}",
            _ => null,
        };
        using (_writer.Indent())
        {
            if (request?.Length <= InlineRequest)
            {
                _writer.Line($"{head}{request}, options, cancellationToken);");
                return;
            }

            _writer.Line(head);
            using (_writer.Indent())
            {
                _writer.Line($"new {_request.Name}");
                using (_writer.Block(end: "},"))
                    _writer.Lines(assignments.Select(assignment => assignment + ","));
                _writer.Line("options,");
                _writer.Line("cancellationToken");
            }

            _writer.Line(");");
        }
    }

    private static string Declaration(MemberModel member)
    {
        var type = FlatType(member);
        if (member.Clearable)
            return $"{type} {member.Parameter} = default";
        return member.MustBeGiven ? $"{type} {member.Parameter}" : $"{type} {member.Parameter} = null";
    }

    private static string FlatType(MemberModel member)
    {
        if (member.Clearable)
            return member.PropertyType;
        var type = member.IsList ? $"IEnumerable<{member.ItemType}>" : member.BareType;
        return member.MustBeGiven ? type : type + "?";
    }

    // The caller's list may change while the call is on its way.
    private static string Argument(MemberModel member) =>
        member.IsList && !member.Clearable
            ? $"{member.Parameter}?.ToArray()" + (member.MustBeGiven ? "!" : "")
            : member.Parameter;

    private void EmitInherited(List<MemberModel> parameters, string method)
    {
        _writer.Line();
        _writer.Inherit(method, [.. parameters.Select(FlatType), "SeamRequestOptions?", "CancellationToken"]);
    }

    private void EmitDocumentation()
    {
        var glossary = _models.Glossary;
        _writer.Line();
        _writer.Doc("summary", glossary.Operation(_operation.Path));
        _writer.Doc(
            "remarks",
            Joined(
                glossary.OperationRemarks(_operation.Path),
                $"<c>{_operation.Verb} {_operation.Path}</c> of the API. {RetryWords()}"
            )
        );
        EmitParameterDocumentation(_parameters);
        if (ReturnsWords() is { } returns)
            _writer.Doc("returns", returns);
        EmitExceptions();
    }

    private void EmitAllDocumentation(List<MemberModel> parameters)
    {
        _writer.Line();
        _writer.Doc(
            "summary",
            $"{_models.Glossary.Operation(_operation.Path)} Requests each further page when the enumeration reaches it."
        );
        _writer.Doc(
            "remarks",
            $"<c>{_operation.Verb} {_operation.Path}</c> of the API, one call for each page. {RetryWords()} "
                + $"A request's <see cref=\"{_request.Name}.PageCursor\"/> is the page to begin with."
        );
        EmitParameterDocumentation(parameters);
        _writer.Doc(
            "returns",
            "The items of all pages, in the API's order. Each enumeration requests the pages again."
        );
        EmitExceptions();
    }

    private void EmitParameterDocumentation(List<MemberModel> parameters)
    {
        foreach (var parameter in parameters)
            _writer.Doc(
                "param",
                Joined(
                    parameter.ParameterDocumentation,
                    RecordEmitter.Form(parameter) is { Length: > 0 } form ? $"{Words.Sentence(form)}." : null,
                    RecordEmitter.Missing(parameter)
                ),
                $" name=\"{parameter.ParameterText}\""
            );
        _writer.Doc("param", "Options for this call; <c>null</c> to use the client's.", " name=\"options\"");
        _writer.Doc(
            "param",
            "A token to cancel the call, including delays between retries.",
            " name=\"cancellationToken\""
        );
    }

    private void EmitExceptions()
    {
        _writer.Doc(
            "exception",
            "A parameter is missing or invalid. No request was sent.",
            " cref=\"ArgumentException\""
        );
        _writer.Doc("exception", "The API rejected the call, or no response was received.", " cref=\"SeamException\"");
        _writer.Doc(
            "exception",
            "<paramref name=\"cancellationToken\"/> was canceled.",
            " cref=\"OperationCanceledException\""
        );
    }

    private string? ReturnsWords()
    {
        if (_result.Bare is null)
            return null;
        if (_models.Glossary.OperationReturns(_operation.Path) is { } words)
            return words;
        return _result.IsActionAttempt ? "The action attempt. If the client waits for it, it has succeeded."
            : _operation.Paged ? "A page of the list. Never <c>null</c>."
            : _operation.Returns!.Type.Kind == TypeKind.List ? "All items. Never <c>null</c>."
            : $"The {Words.Plain(_operation.Returns.Key)}.";
    }

    private string RetryWords() =>
        _operation.Retry switch
        {
            RetryClass.Read => "Retried after a transient failure.",
            RetryClass.Idempotent => "Sets a state, so it is retried after a transient failure.",
            _ when _key is not null => "Not retried if it may have taken effect. With "
                + "<see cref=\"SeamClientOptions.ResolveUnknownCreates\"/> it is looked up then, if "
                + $"<paramref name=\"{_request.Member(_key.Parameter).ParameterText}\"/> is given.",
            _ => "Not retried if it may have taken effect.",
        };

    private static string Joined(params string?[] sentences) =>
        string.Join(' ', sentences.Where(sentence => !string.IsNullOrEmpty(sentence)));
}
