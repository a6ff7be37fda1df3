using System.Diagnostics.CodeAnalysis;

namespace Seam.Acs.Testing;

/// <summary>Things of one kind, by ID and in the order in which they were made.</summary>
internal sealed class EntityTable<T>
    where T : Entity
{
    private readonly string _resource;
    private readonly Dictionary<string, T> _byId = new(StringComparer.OrdinalIgnoreCase);

    // Nearly all come at its end, and all of them are looked through far more often than one goes.
    private readonly SortedList<long, T> _bySequence = [];
    private readonly Dictionary<string, string> _replacements = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="resource">The name that <c>…_not_found</c> errors begin with.</param>
    public EntityTable(string resource) => _resource = resource;

    public IEnumerable<T> All => _bySequence.Values;

    public T Add(T entity)
    {
        _byId.Add(entity.Id, entity);
        _bySequence.Add(entity.Sequence, entity);
        return entity;
    }

    public void Remove(T entity)
    {
        _byId.Remove(entity.Id);
        _bySequence.Remove(entity.Sequence);
    }

    /// <summary>Removes an entity; from now on its ID returns another one.</summary>
    public void Replace(T entity, T replacement)
    {
        Remove(entity);
        _replacements.Add(entity.Id, replacement.Id);
    }

    public bool TryGet(string id, [NotNullWhen(true)] out T? entity) =>
        _byId.TryGetValue(id, out entity)
        || (_replacements.TryGetValue(id, out var replacement) && TryGet(replacement, out entity));

    /// <exception cref="ApiError">There is none with this ID: 404.</exception>
    public T Get(string id) => TryGet(id, out var entity) ? entity : throw NotFound();

    public ApiError NotFound() => ApiError.NotFound(_resource);

    public void Clear()
    {
        _byId.Clear();
        _bySequence.Clear();
        _replacements.Clear();
    }

    /// <summary>Finds what a list of IDs in a parameter names.</summary>
    /// <exception cref="ApiError">One of them is not there, or not among those that may be meant: 400.</exception>
    public List<T> GetReferenced(IEnumerable<string> ids, string parameter, Func<T, bool> belongs) =>
        [
            .. ids.Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(id =>
                    TryGet(id, out var entity) && belongs(entity)
                        ? entity
                        : throw ApiError.ReferenceNotFound(_resource, parameter)
                ),
        ];
}
