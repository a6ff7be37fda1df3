namespace Seam.Acs;

/// <summary>The request that every attempt of a call sends.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Uri">The address, including the query.</param>
/// <param name="Body">The body. Null for a GET.</param>
internal readonly record struct WrittenRequest(HttpMethod Method, Uri Uri, CallBody? Body)
{
    /// <param name="operation">The operation.</param>
    /// <param name="request">The parameters.</param>
    /// <param name="target">Where the request goes.</param>
    /// <param name="avoidsQuery">Whether a request without a query is sent instead.</param>
    /// <exception cref="ArgumentException">A parameter's JSON cannot be written.</exception>
    public static WrittenRequest Write(
        SeamOperation operation,
        ISeamRequest request,
        SeamTarget target,
        bool avoidsQuery
    )
    {
        try
        {
            if (operation.Method != HttpMethod.Get && operation.Method != HttpMethod.Delete)
                return WithBody(operation.Method, operation, request, target);

            // Every operation also accepts POST.
            if (avoidsQuery)
                return WithBody(HttpMethod.Post, operation, request, target);

            var query = QueryStringBuilder.Take();
            request.WriteQuery(query);
            var isTooLong = query.Length > SeamTarget.MaxQueryLength;
            var uri = isTooLong ? null : target.Of(operation, query);
            query.Return();
            if (uri is null)
                return WithBody(HttpMethod.Post, operation, request, target);
            // A body, even an empty object, keeps .NET from resending the request when a connection closes.
            var body = operation.Method == HttpMethod.Delete ? CallBody.Empty() : null;
            return new WrittenRequest(operation.Method, uri, body);
        }
        catch (InvalidOperationException cause)
        {
            throw RequestJson.Unwritable(cause);
        }
    }

    private static WrittenRequest WithBody(
        HttpMethod method,
        SeamOperation operation,
        ISeamRequest request,
        SeamTarget target
    ) => new(method, target.Of(operation), CallBody.Write(request));
}
