using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>Emits the methods of one operation.</summary>
internal sealed class OperationEmitter(ModelBuilder models, CSharpWriter writer, Operation operation)
{
    // The longest request that stays on one line: with the call around it, it still fits.
    private const int InlineRequest = 100;

    private readonly string _method = Names.Method(operation);
    private readonly ResultType _result = new(operation, models.Names);
    private readonly RecordModel _request = models.Request(operation);

    public void Emit()
    {
        var send = _result.IsActionAttempt ? "SendAndWait" : "Send";
        EmitByRequest(
            $"{_result.Task} {_method}Async",
            $"Transport.{send}Async({_method}Operation, request, options, cancellationToken)"
        );
        EmitByRequest(
            $"{_result.Synchronous} {_method}",
            $"Transport.{send}({_method}Operation, request, options, cancellationToken)"
        );
        var parameters = FlatParameters();
        EmitByParameters($"{_result.Task} {_method}Async", $"{_method}Async", parameters);
        EmitByParameters($"{_result.Synchronous} {_method}", _method, parameters);
        if (operation.Paged)
            EmitAll(parameters);
    }

    /// <summary>Required ones first, then those that name what the call is about, then the rest; none that is deprecated.</summary>
    private List<MemberModel> FlatParameters()
    {
        var keys = operation.Keys?.Names.ToList() ?? [];
        return
        [
            .. _request
                .Members.Where(member => member.MustBeGiven || member.Obsolete is null)
                .OrderBy(member => member.MustBeGiven ? 0 : 1)
                .ThenBy(member => keys.IndexOf(member.FactName) is var index and >= 0 ? index : int.MaxValue)
                .ThenBy(member => member.FactName is "limit" or "page_cursor" ? 1 : 0)
                .ThenBy(member => member.FactName, StringComparer.Ordinal),
        ];
    }

    private void EmitByRequest(string signature, string call)
    {
        EmitDocumentation(() => writer.Doc("param", "The parameters.", " name=\"request\""));
        EmitHead(
            $"public virtual {signature}(",
            [$"{_request.Name} request", ResourceEmitter.OptionsParameter, ResourceEmitter.TokenParameter],
            $") => {call};"
        );
    }

    private void EmitByParameters(string signature, string method, List<MemberModel> parameters)
    {
        EmitDocumentation(() => EmitParameterDocumentation(parameters));
        EmitHead(
            $"public virtual {signature}(",
            [.. parameters.Select(Declaration), ResourceEmitter.OptionsParameter, ResourceEmitter.TokenParameter],
            ") =>"
        );
        EmitCall($"{method}(", parameters);
    }

    private void EmitAll(List<MemberModel> parameters)
    {
        var withoutCursor = parameters.Where(member => member.FactName != "page_cursor").ToList();
        EmitAllByRequest($"IAsyncEnumerable<{_result.Item}> {_method}AllAsync", asynchronous: true);
        EmitAllByRequest($"IEnumerable<{_result.Item}> {_method}All", asynchronous: false);
        EmitAllByParameters($"IAsyncEnumerable<{_result.Item}> {_method}AllAsync", $"{_method}AllAsync", withoutCursor);
        EmitAllByParameters($"IEnumerable<{_result.Item}> {_method}All", $"{_method}All", withoutCursor);
    }

    private void EmitAllByRequest(string signature, bool asynchronous)
    {
        EmitAllDocumentation(() =>
            writer.Doc(
                "param",
                "The parameters; reading begins at its page cursor, where it has one.",
                " name=\"request\""
            )
        );
        EmitHead(
            $"public virtual {signature}(",
            [$"{_request.Name} request", ResourceEmitter.OptionsParameter, ResourceEmitter.TokenParameter],
            ")"
        );
        using (writer.Block())
        {
            writer.Line("ArgumentNullException.ThrowIfNull(request);");
            writer.Line(asynchronous ? "return SeamPaging.ReadAllAsync(" : "return SeamPaging.ReadAll(");
            using (writer.Indent())
            {
                if (asynchronous)
                    writer.Line(
                        $"(cursor, token) => {_method}Async(request with {{ PageCursor = cursor }}, options, token),"
                    );
                else
                    writer.Line(
                        $"cursor => {_method}(request with {{ PageCursor = cursor }}, options, cancellationToken),"
                    );
                writer.Line("request.PageCursor" + (asynchronous ? "," : ""));
                if (asynchronous)
                    writer.Line("cancellationToken");
            }

            writer.Line(");");
        }
    }

    private void EmitAllByParameters(string signature, string method, List<MemberModel> parameters)
    {
        EmitAllDocumentation(() => EmitParameterDocumentation(parameters));
        EmitHead(
            $"public virtual {signature}(",
            [.. parameters.Select(Declaration), ResourceEmitter.OptionsParameter, ResourceEmitter.TokenParameter],
            ") =>"
        );
        EmitCall($"{method}(", parameters);
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
        using (writer.Indent())
        {
            if (request?.Length <= InlineRequest)
            {
                writer.Line($"{head}{request}, options, cancellationToken);");
                return;
            }

            writer.Line(head);
            using (writer.Indent())
            {
                writer.Line($"new {_request.Name}");
                using (writer.Block(end: "},"))
                    writer.Lines(assignments.Select(assignment => assignment + ","));
                writer.Line("options,");
                writer.Line("cancellationToken");
            }

            writer.Line(");");
        }
    }

    private void EmitHead(string head, IReadOnlyList<string> parameters, string tail)
    {
        if (operation.Deprecated)
            writer.Line($"[Obsolete({RecordEmitter.Literal(models.Glossary.DeprecatedOperation(operation.Path))})]");
        writer.List(head, parameters, tail);
    }

    private static string Declaration(MemberModel member)
    {
        var type = member.IsList ? $"IEnumerable<{member.BareType["IReadOnlyList<".Length..^1]}>" : member.BareType;
        if (member.Clearable)
            return $"Optional<{member.BareType}?> {member.Parameter} = default";
        return member.MustBeGiven ? $"{type} {member.Parameter}" : $"{type}? {member.Parameter} = null";
    }

    // The caller's list may change while the call is on its way.
    private static string Argument(MemberModel member) =>
        member.IsList && !member.Clearable
            ? $"{member.Parameter}?.ToArray()" + (member.MustBeGiven ? "!" : "")
            : member.Parameter;

    private void EmitDocumentation(Action parameters)
    {
        writer.Line();
        writer.Doc("summary", models.Glossary.Operation(operation.Path));
        if (models.Glossary.OperationRemarks(operation.Path) is { } remarks)
            writer.Doc("remarks", $"{remarks} <c>{operation.Verb} {operation.Path}</c> of the API; {RetryWords()}.");
        else
            writer.Doc("remarks", $"<c>{operation.Verb} {operation.Path}</c> of the API; {RetryWords()}.");
        parameters();
        EmitCommonParameters();
        if (ReturnsWords() is { } returns)
            writer.Doc("returns", returns);
        EmitExceptions();
    }

    private void EmitAllDocumentation(Action parameters)
    {
        writer.Line();
        writer.Doc(
            "summary",
            $"{models.Glossary.Operation(operation.Path)} Reads on from page to page by itself, as the items are taken."
        );
        writer.Doc("remarks", $"<c>{operation.Verb} {operation.Path}</c> of the API, once a page; {RetryWords()}.");
        parameters();
        EmitCommonParameters();
        writer.Doc("returns", "The items of all pages, in the API's order. Each enumeration reads them anew.");
        EmitExceptions();
    }

    private void EmitParameterDocumentation(List<MemberModel> parameters)
    {
        foreach (var parameter in parameters)
        {
            // Most words of ours about an ID say themselves what it is.
            var form = parameter.Documentation.Contains("(UUID", StringComparison.Ordinal)
                ? ""
                : RecordEmitter.Form(parameter);
            writer.Doc(
                "param",
                parameter.Documentation + (form.Length > 0 ? $" {Words.Sentence(form)}." : ""),
                $" name=\"{parameter.ParameterText}\""
            );
        }
    }

    private void EmitCommonParameters()
    {
        writer.Doc(
            "param",
            "What is to be different for this call; <c>null</c> for the client's own options.",
            " name=\"options\""
        );
        writer.Doc("param", "Cancels the call, also while it waits to try again.", " name=\"cancellationToken\"");
    }

    private void EmitExceptions()
    {
        writer.Doc(
            "exception",
            "A parameter is missing or can't be right; nothing was sent.",
            " cref=\"ArgumentException\""
        );
        writer.Doc(
            "exception",
            "The API refused the call, or no answer could be had from it.",
            " cref=\"SeamException\""
        );
        writer.Doc(
            "exception",
            "<paramref name=\"cancellationToken\"/> was cancelled.",
            " cref=\"OperationCanceledException\""
        );
    }

    private string? ReturnsWords()
    {
        if (_result.Bare is null)
            return null;
        if (models.Glossary.OperationReturns(operation.Path) is { } words)
            return words;
        return _result.IsActionAttempt ? "The action attempt; once it has succeeded, where the client waits for it."
            : operation.Paged ? "One page. Never <c>null</c>."
            : operation.Returns!.Type.Kind == TypeKind.List ? "All of them. Never <c>null</c>."
            : $"The {Words.Plain(operation.Returns.Key)}.";
    }

    private string RetryWords() =>
        operation.Retry switch
        {
            RetryClass.Read => "a read, tried again where it fails on the way",
            RetryClass.Idempotent => "it sets a state, so it is tried again where it fails on the way",
            _ => "never sent again where it may have taken effect",
        };
}
