using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>Calls an operation through the public face, as a user's code would, in any of its forms.</summary>
internal static class OperationCall
{
    /// <returns>What the call returned; for the forms over all pages, a list of their items.</returns>
    public static async Task<object?> Invoke(
        SeamClient client,
        ApiOperation operation,
        CallForm form,
        JsonObject? parameters,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    )
    {
        var method = OperationMethods.Of(operation, form);
        var resource = OperationMethods.ResourceProperty(operation).GetValue(client);
        object?[] given = form.HasFlag(CallForm.Flat)
            ? FlatArguments(method, parameters!)
            : [parameters is null ? null : Argument.Record(parameters, method.GetParameters()[0].ParameterType)];
        var result = method.Invoke(
            resource,
            BindingFlags.DoNotWrapExceptions,
            null,
            [.. given, options, cancellationToken],
            null
        );
        return await Complete(result, method.ReturnType);
    }

    /// <summary>The parameters that a form of the call has.</summary>
    public static JsonObject Takes(ApiOperation operation, CallForm form, JsonObject parameters) =>
        new(
            parameters
                .Where(parameter =>
                {
                    var member = operation.Parameters.Single(member => member.Name == parameter.Key);
                    return !form.HasFlag(CallForm.Flat)
                        || (!member.Deprecated && !(form.HasFlag(CallForm.All) && member.Name == "page_cursor"));
                })
                .Select(parameter => KeyValuePair.Create(parameter.Key, parameter.Value?.DeepClone()))
        );

    private static object?[] FlatArguments(MethodInfo method, JsonObject parameters)
    {
        var named = parameters.ToDictionary(pair => CSharpName.Camel(pair.Key), pair => pair.Value);
        var arguments = method
            .GetParameters()[..^2]
            .Select(parameter =>
                named.Remove(parameter.Name!, out var value) ? Argument.Of(value, parameter.ParameterType)
                : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType)
                : null
            )
            .ToArray();
        Assert.Empty(named);
        return arguments;
    }

    private static async Task<object?> Complete(object? result, Type declared)
    {
        if (result is Task task)
        {
            await task;
            return declared.GetProperty("Result")?.GetValue(task);
        }

        if (result is IEnumerable items and not IReadOnlyCollection<object>)
            return items.Cast<object>().ToList();
        return
            result
                ?.GetType()
                .GetInterfaces()
                .FirstOrDefault(type =>
                    type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)
                )
                is { } stream
            ? await (Task<List<object>>)
                typeof(OperationCall)
                    .GetMethod(nameof(ReadAll), BindingFlags.NonPublic | BindingFlags.Static)!
                    .MakeGenericMethod(stream.GenericTypeArguments)
                    .Invoke(null, [result])!
            : result;
    }

    private static async Task<List<object>> ReadAll<T>(IAsyncEnumerable<T> items)
        where T : notnull
    {
        var list = new List<object>();
        await foreach (var item in items)
            list.Add(item);
        return list;
    }
}
