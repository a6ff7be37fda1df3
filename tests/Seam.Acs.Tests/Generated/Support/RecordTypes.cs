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

    public static IReadOnlyCollection<RecordFact> All => ByName.Values;

    public static IEnumerable<RecordFact> Answers => All.Where(record => record.IsAnswer);

    public static IEnumerable<RecordFact> Requests => All.Where(record => !record.IsAnswer);

    public static RecordFact Of(string name) => ByName[name];

    public static PropertyInfo Property(Type type, string member) =>
        type.GetProperty(CSharpName.Pascal(member))
        ?? throw new InvalidOperationException($"{type.Name} has no property for {member}.");

    private static Dictionary<string, RecordFact> Find()
    {
        var found = new Dictionary<string, RecordFact>(StringComparer.Ordinal);
        foreach (var operation in ApiFacts.Instance.Operations)
        {
            var method = OperationMethods.Of(operation, CallForm.Request);
            var request = method.GetParameters()[0].ParameterType;
            Add(new RecordFact(operation.Path[1..].Replace('/', '.'), request, operation.Parameters, IsAnswer: false));
            if (operation.Returns is not { } returns)
                continue;
            // An action attempt is written by hand, and its own tests read it; its result is a record like any other.
            var answer = returns.Result ?? returns.Type;
            AddOfType(new FactType(answer), Innermost(method.ReturnType), isAnswer: true);
        }

        return found;

        void Add(RecordFact record)
        {
            if (!found.TryAdd(record.Name, record))
            {
                Assert.Equal(found[record.Name].Type, record.Type);
                return;
            }

            foreach (var member in record.Members)
                AddOfType(member.FactType, Property(record.Type, member.Name).PropertyType, record.IsAnswer);
        }

        void AddOfType(FactType fact, Type type, bool isAnswer)
        {
            while (fact.IsList || fact.IsMap)
                fact = fact.Item;
            if (fact.Members is { } members)
                Add(new RecordFact(fact.Text, Innermost(type), members, isAnswer));
        }
    }

    // IReadOnlyList<AcsUser>, Optional<AcsUser?>, ActionAttempt<X>: what matters stands innermost.
    private static Type Innermost(Type type) => type.IsGenericType ? Innermost(type.GenericTypeArguments[^1]) : type;
}
