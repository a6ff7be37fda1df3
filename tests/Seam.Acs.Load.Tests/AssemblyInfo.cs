// What these tests measure (memory, threads, connections) is that of the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
