using System.Reflection;

namespace Seam.Acs.Tests;

/// <summary>A record of the client, with what the facts say that it holds.</summary>
/// <param name="Name">The schema's name in the facts; for the parameters of an operation, its path with dots.</param>
internal sealed record RecordFact(string Name, Type Type, IReadOnlyList<ApiMember> Members, bool IsAnswer);

/// <summary>
/// Which record stands for which schema. It is found on the way that a user takes: from the methods to what they take and
/// return, and from there from property to property.
/// </summary>
internal static class RecordTypes
{
    private static readonly Dictionary<string, RecordFact> ByName = Find();

    public static IReadOnlyCollection<RecordFact> All { get; } = [.. ByName.Values.Distinct()];

    /// <summary>The names of all schemas and requests that have a record.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static IEnumerable<RecordFact> Answers => All.Where(record => record.IsAnswer);

    public static IEnumerable<RecordFact> Requests => All.Where(record => !record.IsAnswer);

    public static IEnumerable<RecordFact> Events =>
        ApiFacts.Instance.Events.Select(type => Of($"event.{type}")).Append(Of("event"));

    public static RecordFact Of(string name) => ByName[name];

    /// <summary>Whether it is an event that has its type preset for those who make one.</summary>
    public static bool IsKnownEvent(RecordFact record) =>
        record.Type.IsAssignableTo(typeof(SeamEvent)) && record.Type != typeof(UnknownSeamEvent);

    /// <summary>The name of a member's property: a member can't be called as its type is.</summary>
    public static string PropertyName(Type type, string member) =>
        CSharpName.Pascal(member) is var name && name == type.Name ? $"{name}Value" : name;

    public static PropertyInfo Property(Type type, string member) =>
        type.GetProperty(PropertyName(type, member))
        ?? throw new InvalidOperationException($"{type.Name} has no property for {member}.");

    private static Dictionary<string, RecordFact> Find()
    {
        var found = new Dictionary<string, RecordFact>(StringComparer.Ordinal);
        var facts = ApiFacts.Instance;
        foreach (var operation in facts.Operations)
        {
            var method = OperationMethods.Of(operation, CallForm.Request);
            var request = method.GetParameters()[0].ParameterType;
            Add(new RecordFact(ApiFacts.RequestName(operation), request, operation.Parameters, IsAnswer: false));
            if (operation.Returns is not { } returns)
                continue;
            // An action attempt is written by hand, and its own tests read it; its result is a record like any other.
            var answer = new FactType(returns.Result ?? returns.Type);
            if (answer.Innermost.Text is not ("action_attempt" or "event"))
                AddOfType(answer, Innermost(method.ReturnType), isAnswer: true);
        }

        // Which event it is shows when it is read. What all have in common is what is known of an unknown one.
        Add(new RecordFact("event", typeof(UnknownSeamEvent), facts.Schemas["event"].Members, IsAnswer: true));
        foreach (var type in facts.Events)
            Add(new RecordFact($"event.{type}", EventType(type), facts.Schemas[$"event.{type}"].Members, true));

        return found;

        void Add(RecordFact record)
        {
            // Schemas that are alike, such as a resource's and its unmanaged twin's, can be one record.
            var known = found.Values.FirstOrDefault(other => other.Type == record.Type);
            if (!found.TryAdd(record.Name, known ?? record))
            {
                Assert.Equal(found[record.Name].Type, record.Type);
                return;
            }

            foreach (var member in record.Members)
                AddOfType(member.FactType, Property(record.Type, member.Name).PropertyType, record.IsAnswer);
        }

        void AddOfType(FactType fact, Type type, bool isAnswer)
        {
            if (fact.Innermost is { Members: { } members } record)
                Add(new RecordFact(record.Text, Innermost(type), members, isAnswer));
        }
    }

    private static Type EventType(string type) =>
        typeof(SeamEvent).Assembly.GetType($"{typeof(SeamEvent).Namespace}.{CSharpName.Pascal(type)}Event", true)!;

    // IReadOnlyList<AcsUser>, Optional<AcsUser?>, ActionAttempt<X>: what matters stands innermost.
    private static Type Innermost(Type type) => type.IsGenericType ? Innermost(type.GenericTypeArguments[^1]) : type;
}
