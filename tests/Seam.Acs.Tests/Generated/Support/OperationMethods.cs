using System.Reflection;

namespace Seam.Acs.Tests;

/// <summary>The forms in which an operation can be called.</summary>
[Flags]
public enum CallForm
{
    /// <summary>Synchronous, by a request record.</summary>
    Request = 0,

    /// <summary>With named parameters.</summary>
    Flat = 1,

    /// <summary>Asynchronous.</summary>
    Async = 2,

    /// <summary>Over all pages.</summary>
    All = 4,
}

/// <summary>Finds the public methods of an operation by the names that they are promised to have.</summary>
internal static class OperationMethods
{
    public static readonly CallForm[] Forms =
    [
        CallForm.Async,
        CallForm.Request,
        CallForm.Async | CallForm.Flat,
        CallForm.Flat,
    ];

    /// <summary>What is written by hand: times as text, and waiting for an attempt that one already holds.</summary>
    public static readonly IReadOnlySet<string> ByHand = new HashSet<string>(StringComparer.Ordinal)
    {
        "ActionAttempts.Wait",
        "ActionAttempts.WaitAsync",
        "CredentialsAcs.Create",
        "CredentialsAcs.CreateAsync",
    };

    public static IEnumerable<CallForm> FormsOf(ApiOperation operation) =>
        operation.Paged ? Forms.Concat(Forms.Select(form => form | CallForm.All)) : Forms;

    public static PropertyInfo ResourceProperty(ApiOperation operation) =>
        typeof(SeamClient).GetProperty(CSharpName.Resource(operation.Resource))
        ?? throw new InvalidOperationException($"The client has no property for {operation.Resource}.");

    public static MethodInfo Of(ApiOperation operation, CallForm form)
    {
        var resource = ResourceProperty(operation).PropertyType;
        var name =
            CSharpName.Pascal(operation.Method)
            + (form.HasFlag(CallForm.All) ? "All" : "")
            + (form.HasFlag(CallForm.Async) ? "Async" : "");
        var methods = PublicMethods(resource)
            .Where(method => method.Name == name && IsFlat(method) == form.HasFlag(CallForm.Flat))
            .Where(method => !TakesTimesAsText(operation, method))
            .ToArray();
        return methods is [var only]
            ? only
            : throw new InvalidOperationException($"{operation.Path}: {methods.Length} methods {name} ({form}).");
    }

    /// <summary>The methods that a class of the client declares, but not those of <see cref="object"/>.</summary>
    public static MethodInfo[] PublicMethods(Type resource) =>
        resource.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    /// <summary>Whether it is one of the few overloads that are written by hand, which take times as text.</summary>
    public static bool TakesTimesAsText(ApiOperation operation, MethodInfo method) =>
        method
            .GetParameters()
            .Any(parameter =>
                parameter.ParameterType == typeof(string)
                && operation.Parameters.Any(member =>
                    member.Type == "date-time" && CSharpName.Camel(member.Name) == parameter.Name
                )
            );

    private static bool IsFlat(MethodInfo method) =>
        !method.GetParameters()[0].ParameterType.IsAssignableTo(typeof(ISeamRequest));
}
